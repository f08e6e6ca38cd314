package org.usizo.dispatch.assignment;

import java.time.Instant;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * "Will you take this task?", with a deadline; answered once.
 *
 * @param mustAcknowledge assigned at once; {@code answeredAt} is the acknowledgement
 * @param undeliveredDueAt when it is tried another way unless delivered, null when that is settled
 * @param drivingSeconds what the ETA was made of, null when it was guessed
 * @param blurSeconds likewise
 * @param takesOver the assignment of the same task that ends when this is accepted, null when
 *     nobody was under way
 * @param reason why it was declined or withdrawn, null when nobody said
 */
public record Offer(
    OfferId id,
    TaskId taskId,
    CaseId caseId,
    ResponderId responderId,
    OfferState state,
    boolean mustAcknowledge,
    Instant madeAt,
    Instant expiresAt,
    Instant undeliveredDueAt,
    Instant deliveredAt,
    Instant seenAt,
    Instant answeredAt,
    AssignmentId takesOver,
    String reason,
    int etaP50Seconds,
    int etaP90Seconds,
    String etaProvider,
    double distanceMetres,
    Integer drivingSeconds,
    Integer blurSeconds) {

  /** Whether it has reached its responder, as far as we know. */
  boolean isDelivered() {
    return deliveredAt != null || seenAt != null;
  }

  /** Whether it still keeps others from being asked: open, and not known to be stuck. */
  boolean holdsSlot() {
    return isDelivered() || undeliveredDueAt != null;
  }
}
