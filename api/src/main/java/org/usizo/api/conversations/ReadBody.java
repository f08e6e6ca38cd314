package org.usizo.api.conversations;

import java.util.UUID;
import org.usizo.api.cases.Ids;
import org.usizo.api.errors.Problem;

/**
 * Up to which message somebody has read.
 *
 * @param upTo the message's id; may be called messageId too
 */
public record ReadBody(String upTo, String messageId) {

  UUID message() {
    try {
      return Ids.uuid(upTo != null ? upTo : messageId);
    } catch (IllegalArgumentException none) {
      throw Problem.invalid("/upTo", "The id of a message is needed").toException();
    }
  }
}
