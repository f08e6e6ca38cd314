package org.usizo.notifications.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Tell this person this. The same (source event, recipient, meaning) is told once however often it
 * is asked for.
 *
 * @param sourceEvent key of the event that causes it, {@code "<caseId>/<sequence>"}
 * @param recipientId the person's id; need not be known here yet
 * @param sequence of the event within its case: decides order and what is old news
 * @param facts what the words may need, see {@link Facts} for the keys; unknown keys are dropped
 * @param expiresAt not pushed from then on
 */
public record NotificationRequest(
    String sourceEvent,
    UUID recipientId,
    Meaning meaning,
    Urgency urgency,
    UUID caseId,
    int sequence,
    Map<String, String> facts,
    Instant expiresAt) {

  public NotificationRequest {
    requireNonNull(sourceEvent, "sourceEvent");
    requireNonNull(recipientId, "recipientId");
    requireNonNull(meaning, "meaning");
    requireNonNull(urgency, "urgency");
    requireNonNull(caseId, "caseId");
    requireNonNull(expiresAt, "expiresAt");
    facts = Map.copyOf(facts);
  }
}
