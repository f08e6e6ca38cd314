package org.usizo.api.conversations;

import java.util.UUID;
import org.usizo.api.errors.Problem;

/**
 * A message to send.
 *
 * @param clientId the client's own id of it, against repeats; the Idempotency-Key serves as well
 * @param language BCP 47, may be left out
 */
public record MessageBody(String text, String clientId, String language) {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_WORD = 128;

  String checkedText() {
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw Problem.invalid("/text", "A message has 1 to %d characters".formatted(LONGEST_TEXT))
          .toException();
    }
    return text;
  }

  String checkedLanguage() {
    return bounded("/language", language);
  }

  /** A message without any id cannot be recognised when it is sent twice. */
  String ownId(String idempotencyKey) {
    var own = clientId == null || clientId.isBlank() ? idempotencyKey : clientId;
    return own == null || own.isBlank() ? UUID.randomUUID().toString() : bounded("/clientId", own);
  }

  private static String bounded(String pointer, String word) {
    if (word != null && (word.length() > LONGEST_WORD || word.indexOf('\0') >= 0)) {
      throw Problem.invalid(pointer, "At most %d plain characters".formatted(LONGEST_WORD))
          .toException();
    }
    return word;
  }
}
