package org.usizo.dispatch.care;

import java.util.Optional;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;

/** What people may write into fields: bounded, never blank where something is needed. */
final class Words {

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_WORD = 200;

  private Words() {}

  /** A text that must say something. */
  static String text(String field, String value) {
    return bounded(field, value, LONGEST_TEXT)
        .orElseThrow(() -> refuse(field + " must say something"));
  }

  /** A text that may be missing. */
  static Optional<String> findText(String field, String value) {
    return bounded(field, value, LONGEST_TEXT);
  }

  /** A word or short line that must be there. */
  static String word(String field, String value) {
    return bounded(field, value, LONGEST_WORD)
        .orElseThrow(() -> refuse(field + " must say something"));
  }

  /** A word or short line that may be missing: null then. */
  static String wordOrNull(String field, String value) {
    return bounded(field, value, LONGEST_WORD).orElse(null);
  }

  static CaseRefusedException refuse(String detail) {
    return new CaseRefusedException(Reason.NOT_VALID, detail);
  }

  private static Optional<String> bounded(String field, String value, int longest) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    if (value.length() > longest) {
      throw refuse(
          "%s has %d characters, %d are possible".formatted(field, value.length(), longest));
    }
    if (value.indexOf('\0') >= 0) {
      throw refuse(field + " holds a character that cannot be stored");
    }
    return Optional.of(value.strip());
  }
}
