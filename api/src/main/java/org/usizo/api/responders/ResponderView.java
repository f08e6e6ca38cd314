package org.usizo.api.responders;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.assignment.Assignment;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.Responder;
import org.usizo.dispatch.responder.ShiftState;

/**
 * A responder as its crew and those who steer it see it.
 *
 * @param assignment what it works on; left out when free
 */
public record ResponderView(
    String id,
    String organisation,
    String name,
    String callSign,
    String vehicle,
    String plate,
    List<String> skills,
    PositionMode positionMode,
    PlaceJson base,
    ShiftView shift,
    WorkView assignment) {

  /** On or off duty. */
  public record ShiftView(ShiftState state, Instant until, String reason, Instant since) {}

  /** Its work. */
  public record WorkView(
      String id,
      String caseId,
      String taskId,
      AssignmentStatus status,
      String word,
      int etaP50Seconds,
      int etaP90Seconds,
      Instant etaAt,
      Instant promisedAt,
      Instant acceptedAt) {

    static WorkView of(Assignment work) {
      return new WorkView(
          work.id().toString(),
          work.caseId().toString(),
          work.taskId().toString(),
          work.status(),
          work.word(),
          work.etaP50Seconds(),
          work.etaP90Seconds(),
          work.etaAt(),
          work.promisedAt(),
          work.acceptedAt());
    }
  }

  static ResponderView of(Responder responder, Assignment work) {
    return new ResponderView(
        responder.id().toString(),
        responder.organisationId().toString(),
        responder.name(),
        responder.callSign(),
        responder.vehicle(),
        responder.plate(),
        responder.skills(),
        responder.positionMode(),
        PlaceJson.of(responder.base()),
        new ShiftView(
            responder.shiftState(),
            responder.shiftUntil(),
            responder.shiftReason(),
            responder.shiftAt()),
        work == null ? null : WorkView.of(work));
  }
}
