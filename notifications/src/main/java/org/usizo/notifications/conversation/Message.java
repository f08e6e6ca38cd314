package org.usizo.notifications.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One message of a conversation.
 *
 * @param sequence within the conversation, from 1, without gaps; the cursor of {@link
 *     Conversation#list}
 * @param clientId the author's own id of it, against repeats
 * @param language BCP 47, as far as the author said
 */
public record Message(
    UUID id,
    UUID caseId,
    int sequence,
    UUID authorId,
    String authorRole,
    String clientId,
    String text,
    Optional<String> language,
    Instant createdAt) {}
