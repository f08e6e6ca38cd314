package org.usizo.dispatch.alert;

import java.security.SecureRandom;

/**
 * Short codes that people read to each other on the phone: no letter that looks or sounds like
 * another character, and no vowel that makes a word. Unique by the database; a clash is tried again
 * with a longer one.
 */
final class CaseReferences {

  private static final String LETTERS = "34679CDFGHJKMNPQRTVWXY";
  private static final int LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CaseReferences() {}

  /**
   * @param attempt 1 at first; each further attempt is one letter longer
   */
  static String next(int attempt) {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH + attempt - 1; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
