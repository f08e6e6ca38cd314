package org.usizo.api.logs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes personal data and secrets out of a text on its way into a log. The code writes none on
 * purpose; this is for what libraries and exceptions quote.
 */
public final class Redaction {
  private static final Pattern TOKEN =
      Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}(\\.[A-Za-z0-9_-]*){0,2}");
  private static final Pattern BEARER =
      Pattern.compile("(?i)\\b(bearer|basic) +[A-Za-z0-9._~+/=-]+");
  private static final Pattern SECRET_FIELD =
      Pattern.compile(
          "(?i)(\"?\\b(?:password|secret|token|ticket|case-?key|panic-?key|survey-?key|api-?key|private_key)\\b\"?"
              + "\\s*[=:]\\s*)(\"[^\"]*\"|[^\\s,;&}\\]]+)");
  private static final Pattern PERSON_FIELD =
      Pattern.compile(
          "(?i)(\"(?:name|phone|note|text|address|email|plate|lat|lon|latitude|longitude)\"\\s*:\\s*)"
              + "(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.eE+-]+)");
  private static final Pattern PLACE_FIELD =
      Pattern.compile("(?i)(\\b(?:lat|lon|latitude|longitude)\\s*=\\s*)-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern COORDINATES =
      Pattern.compile("-?\\b[0-9]{1,3}\\.[0-9]{3,}\\s*[, ]\\s*-?[0-9]{1,3}\\.[0-9]{3,}");
  private static final Pattern PHONE =
      Pattern.compile("(?<![A-Za-z0-9.:-])\\+[0-9][0-9 ()-]{6,18}[0-9]");
  private static final Pattern LOCAL_PHONE =
      Pattern.compile("(?<![A-Za-z0-9.:-])0[0-9]{9}(?![0-9.])");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

  private Redaction() {}

  /** The text without what must not be kept. */
  public static String of(String text) {
    String clean = TOKEN.matcher(text).replaceAll("[token]");
    clean = BEARER.matcher(clean).replaceAll("$1 [secret]");
    clean = SECRET_FIELD.matcher(clean).replaceAll("$1[secret]");
    clean = PERSON_FIELD.matcher(clean).replaceAll("$1\"[private]\"");
    clean = PLACE_FIELD.matcher(clean).replaceAll("$1[place]");
    clean = COORDINATES.matcher(clean).replaceAll("[place]");
    clean = EMAIL.matcher(clean).replaceAll("[address]");
    clean = PHONE.matcher(clean).replaceAll(Matcher.quoteReplacement("[phone]"));
    return LOCAL_PHONE.matcher(clean).replaceAll("[phone]");
  }
}
