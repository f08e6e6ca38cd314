package org.usizo.api.conversations;

import java.time.Instant;
import java.util.UUID;
import org.usizo.notifications.conversation.Message;

/**
 * A message as its readers see it.
 *
 * @param sequence within the case, from 1; the cursor of the list
 * @param mine written by whoever reads
 * @param clientId for its author only
 */
public record MessageAnswer(
    UUID id,
    int sequence,
    String authorRole,
    boolean mine,
    String clientId,
    String text,
    String language,
    Instant at) {

  static MessageAnswer of(Message message, UUID reader) {
    boolean mine = message.authorId().equals(reader);
    return new MessageAnswer(
        message.id(),
        message.sequence(),
        message.authorRole(),
        mine,
        mine ? message.clientId() : null,
        message.text(),
        message.language().orElse(null),
        message.createdAt());
  }
}
