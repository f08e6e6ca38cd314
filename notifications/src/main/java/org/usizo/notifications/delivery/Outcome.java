package org.usizo.notifications.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.UnreachedReason;

/**
 * What became of a notification, for whoever asked for it.
 *
 * @param sourceEvent as in the request
 * @param facts as they were sent
 * @param reason only with {@link OutcomeKind#UNREACHED}
 * @param at when it became so
 */
public record Outcome(
    UUID notificationId,
    OutcomeKind kind,
    String sourceEvent,
    UUID recipientId,
    Meaning meaning,
    UUID caseId,
    Map<String, String> facts,
    Optional<UnreachedReason> reason,
    Instant at) {}
