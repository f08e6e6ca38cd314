package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A responder was asked for a task before, or had it.
 *
 * @param outcome DECLINED, EXPIRED or WITHDRAWN for an offer; RELEASED and the like for an
 *     assignment that ended
 * @param at when it ended that way
 */
public record Asked(
    TaskId taskId, ResponderId responderId, String outcome, String reason, Instant at) {

  private static final Duration AFTER_SILENCE = Duration.ofSeconds(30);
  private static final Duration AFTER_A_NO = Duration.ofMinutes(3);
  private static final Duration AFTER_GIVING_BACK = Duration.ofMinutes(30);

  /** Whether it may be asked once more, when everybody else has been. */
  boolean mayBeAskedAgain(Instant now) {
    return !at.plus(pause()).isAfter(now);
  }

  private Duration pause() {
    return switch (outcome) {
      case "EXPIRED", "WITHDRAWN" -> AFTER_SILENCE;
      case "DECLINED" -> AFTER_A_NO;
      default -> AFTER_GIVING_BACK;
    };
  }

  String inWords() {
    return switch (outcome) {
      case "EXPIRED" -> "was asked and did not answer";
      case "WITHDRAWN" -> "was asked, and the offer taken back";
      case "DECLINED" -> "declined this task" + (reason == null ? "" : ": " + reason);
      default -> "had this task and gave it back";
    };
  }
}
