package org.usizo.dispatch.assignment;

import java.time.Instant;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A responder bound to a task, from the acceptance until it is cleared or given back.
 *
 * @param offerId the offer it came from, null when an agent assigned it
 * @param word matching word: customer and crew both see it
 * @param promisedAt arrival the customer was first told; a slip is measured against it
 * @param enRouteAt as the crew reported it, null when not (yet) or only inferred; so the others
 */
public record Assignment(
    AssignmentId id,
    TaskId taskId,
    CaseId caseId,
    ResponderId responderId,
    OfferId offerId,
    AssignmentStatus status,
    String word,
    int etaP50Seconds,
    int etaP90Seconds,
    String etaProvider,
    Instant etaAt,
    Instant promisedAt,
    Instant watchAt,
    Instant delayedToldAt,
    Instant recoveredToldAt,
    Instant nearToldAt,
    Instant acceptedAt,
    Instant enRouteAt,
    Instant onSceneAt,
    Instant transportingAt,
    Instant atDestinationAt,
    Instant endedAt,
    String reason,
    Long lastClientSeq) {

  /** Somebody on the way who has not arrived: the only ones that can be sent elsewhere. */
  boolean isUnderWay() {
    return status == AssignmentStatus.ACCEPTED || status == AssignmentStatus.EN_ROUTE;
  }

  /** When the crew reported a step; null when it has not. */
  Instant reportedAt(AssignmentStatus step) {
    return switch (step) {
      case ACCEPTED -> acceptedAt;
      case EN_ROUTE -> enRouteAt;
      case ON_SCENE -> onSceneAt;
      case TRANSPORTING -> transportingAt;
      case AT_DESTINATION -> atDestinationAt;
      default -> endedAt;
    };
  }
}
