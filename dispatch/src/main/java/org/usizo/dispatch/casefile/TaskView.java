package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.responder.ResponderId;

/**
 * One need of a case and who meets it.
 *
 * @param assignment the active one, or the last when the task is over; null before anybody came
 */
public record TaskView(
    TaskId id, int number, TaskState state, List<String> needs, AssignmentView assignment) {

  /**
   * Who comes, and when.
   *
   * @param word both sides say it, so that nobody gets into the wrong car
   * @param position live, while the assignment is active
   * @param positionAgeSeconds how old that position is
   * @param etaP50Seconds from now; null once the crew is there
   * @param promisedAt the arrival the customer was last told
   */
  public record AssignmentView(
      AssignmentId id,
      AssignmentStatus status,
      ResponderView responder,
      String word,
      PositionView position,
      Integer positionAgeSeconds,
      Integer etaP50Seconds,
      Integer etaP90Seconds,
      Instant etaAt,
      String etaProvider,
      Instant promisedAt,
      Instant acceptedAt,
      Instant enRouteAt,
      Instant onSceneAt,
      Instant endedAt) {}

  /** The crew as the person waiting may know it. */
  public record ResponderView(
      ResponderId id, String name, String callSign, String vehicle, String plate) {}
}
