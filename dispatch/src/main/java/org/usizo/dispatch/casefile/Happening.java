package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * What can happen to a case, one record each: the vocabulary of the timeline. Ids, enums and
 * numbers only; words go beside the event, see {@link CaseChange#record(Happening, String)}. A
 * record's name in capitals is its type in the database and on streams: {@code OfferMade} is {@code
 * OFFER_MADE}.
 */
public sealed interface Happening {

  /** The type as stored and streamed. */
  default String type() {
    return typeOf(getClass());
  }

  /** The stored name of a record class. */
  static String typeOf(Class<?> record) {
    return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  // The press and the case itself
  record AlertReceived(
      AlertId alertId, AlertKind kind, int priority, boolean verified, List<String> flags)
      implements Happening {}

  record AlertJoined(AlertId alertId, int presses, int priority) implements Happening {}

  record AlertUpdated(AlertId alertId, int bodyNumber) implements Happening {}

  record StatusChanged(CaseStatus from, CaseStatus to) implements Happening {}

  record PriorityChanged(int from, int to, String reason) implements Happening {}

  record SceneChanged(int version, String positionStatus, boolean pinned) implements Happening {}

  record DestinationSet() implements Happening {}

  record Verified() implements Happening {}

  record DetailsChanged() implements Happening {}

  record Adopted() implements Happening {}

  // Finding somebody
  record TaskOpened(TaskId taskId, int number, List<String> skills) implements Happening {}

  record TaskCancelled(TaskId taskId) implements Happening {}

  record SearchStarted(TaskId taskId) implements Happening {}

  /** ASSISTED: an agent is to confirm who should go. */
  record Recommended(TaskId taskId, ResponderId responderId, int etaP50Seconds, int etaP90Seconds)
      implements Happening {}

  /** A drill went as far as it may: so many could have gone, and none was asked. */
  record DrillEnded(TaskId taskId, int considered) implements Happening {}

  record NobodyFree(TaskId taskId, int considered, int ring) implements Happening {}

  record OfferMade(
      OfferId offerId,
      TaskId taskId,
      ResponderId responderId,
      Instant expiresAt,
      int etaP50Seconds,
      int etaP90Seconds,
      boolean mustAcknowledge)
      implements Happening {}

  record OfferDelivered(OfferId offerId, ResponderId responderId) implements Happening {}

  record OfferUndelivered(OfferId offerId, ResponderId responderId, String reason)
      implements Happening {}

  record OfferSeen(OfferId offerId, ResponderId responderId) implements Happening {}

  record OfferDeclined(OfferId offerId, ResponderId responderId, String reason)
      implements Happening {}

  record OfferExpired(OfferId offerId, ResponderId responderId, boolean delivered, boolean seen)
      implements Happening {}

  record OfferWithdrawn(OfferId offerId, ResponderId responderId, String reason)
      implements Happening {}

  // The work
  record Assigned(
      AssignmentId assignmentId,
      TaskId taskId,
      OfferId offerId,
      ResponderId responderId,
      int etaP50Seconds,
      int etaP90Seconds,
      boolean replacesAnother)
      implements Happening {}

  /**
   * @param reportedAt when the crew says it happened, bounded by the receipts around it
   * @param inferred the step was skipped and filled in from a later one
   * @param late came after a later status and did not move it back
   */
  record AssignmentMoved(
      AssignmentId assignmentId,
      TaskId taskId,
      ResponderId responderId,
      AssignmentStatus from,
      AssignmentStatus to,
      Instant reportedAt,
      boolean inferred,
      boolean late,
      String reason)
      implements Happening {}

  record Delayed(
      AssignmentId assignmentId, ResponderId responderId, int etaP50Seconds, int minutesLate)
      implements Happening {}

  record Recovered(AssignmentId assignmentId, ResponderId responderId, int etaP50Seconds)
      implements Happening {}

  record Near(AssignmentId assignmentId, ResponderId responderId, int etaP50Seconds)
      implements Happening {}

  record StillSearching(int minutesWaited) implements Happening {}

  /** Help for a task that waits is expected much later than it was first said. */
  record WaitSlipped(TaskId taskId, int waitP50Seconds) implements Happening {}

  /** It is expected about then again after all. */
  record WaitRecovered(TaskId taskId, int waitP50Seconds) implements Happening {}

  // Care
  record AgentAssigned(PersonId agentId) implements Happening {}

  record Claimed(PersonId agentId) implements Happening {}

  record Unclaimed(PersonId agentId) implements Happening {}

  record NoteAdded() implements Happening {}

  record MessageSent(UUID messageId, Actor.Role authorRole, PersonId authorId)
      implements Happening {}

  record ContactLogged(UUID contactId, String channel, String direction, String outcome)
      implements Happening {}

  record HandedOver(UUID handoverId, String service) implements Happening {}

  record HandoverConfirmed(UUID handoverId) implements Happening {}

  record Held(Instant until) implements Happening {}

  record HoldEnded() implements Happening {}

  record CancellationRequested(String reason) implements Happening {}

  record Cancelled(String reason) implements Happening {}

  record Resolved(String outcome) implements Happening {}

  record Closed() implements Happening {}

  record Reopened() implements Happening {}

  record Linked(CaseId otherId, String kind) implements Happening {}

  record Unlinked(CaseId otherId) implements Happening {}

  record Merged(CaseId intoId) implements Happening {}

  record Escalated(EscalationId escalationId, String cause, int level, PersonId assigneeId)
      implements Happening {}

  record EscalationAcknowledged(EscalationId escalationId, Instant nextActionBy)
      implements Happening {}

  record EscalationReassigned(EscalationId escalationId, PersonId assigneeId)
      implements Happening {}

  record EscalationResolved(EscalationId escalationId) implements Happening {}

  record PersonUnreached(PersonId personId, String meaning, String reason) implements Happening {}

  record Distress(ResponderId responderId, String via) implements Happening {}

  record SurveyAnswered(Integer csat, Integer ces, Integer nps) implements Happening {}

  record Shared(UUID shareId, Instant expiresAt) implements Happening {}

  record ShareRevoked(UUID shareId) implements Happening {}
}
