package org.usizo.notifications.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One meaning for one recipient. Its id is the same over all channels, devices and attempts.
 *
 * @param unreachedReason why no channel took it, if that was ever so
 */
public record Notification(
    UUID id,
    String sourceEvent,
    UUID recipientId,
    Meaning meaning,
    Urgency urgency,
    UUID caseId,
    int sequence,
    NotificationState state,
    Optional<UnreachedReason> unreachedReason,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> acceptedAt,
    Optional<Instant> unreachedAt,
    Optional<Instant> seenAt) {}
