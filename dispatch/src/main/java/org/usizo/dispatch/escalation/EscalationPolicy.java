package org.usizo.dispatch.escalation;

import java.time.Duration;
import java.time.Instant;

/**
 * When an unanswered escalation is told again, and to whom: one level higher each time until the
 * top, then again and again. A promise that was not kept opens it again, one level higher.
 *
 * @param everyP1 how long a level may stay silent on a case of priority 1
 * @param everyP2 the same for priority 2
 * @param everyOther the same for all others
 * @param topLevel the highest level
 * @param defaultPromise the next action is promised within this time when nobody says otherwise
 */
public record EscalationPolicy(
    Duration everyP1,
    Duration everyP2,
    Duration everyOther,
    int topLevel,
    Duration defaultPromise) {

  /** What to do with an escalation that is due. */
  public sealed interface Decision {

    /** When it is due again. */
    Instant nextAt();

    /** Tell somebody higher. */
    record Climb(int level, Instant nextAt) implements Decision {}

    /** Tell the same level again. */
    record Repeat(Instant nextAt) implements Decision {}

    /** Not due yet. */
    record Wait(Instant nextAt) implements Decision {}
  }

  /** What an installation gets that sets nothing. */
  public static EscalationPolicy defaults() {
    return new EscalationPolicy(
        Duration.ofSeconds(60),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        3,
        Duration.ofMinutes(10));
  }

  /** How long one level may stay silent. */
  public Duration every(int priority) {
    return switch (priority) {
      case 1 -> everyP1;
      case 2 -> everyP2;
      default -> everyOther;
    };
  }

  /** What to do now with an escalation that is not resolved. */
  public Decision decide(Escalation escalation, int priority, Instant now) {
    if (escalation.nextAt().isAfter(now)) {
      return new Decision.Wait(escalation.nextAt());
    }
    var nextAt = now.plus(every(priority));
    return escalation.level() < topLevel
        ? new Decision.Climb(escalation.level() + 1, nextAt)
        : new Decision.Repeat(nextAt);
  }
}
