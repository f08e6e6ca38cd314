package org.usizo.api.security;

/** Request headers that prove something without a token. */
public final class KeyHeaders {
  /** The key from an alert's answer: opens that one case. */
  public static final String CASE_KEY = "Case-Key";

  /** Presses as a person without being able to read anything. */
  public static final String PANIC_KEY = "Panic-Key";

  /** The secret of a survey link. */
  public static final String SURVEY_KEY = "Survey-Key";

  private KeyHeaders() {}
}
