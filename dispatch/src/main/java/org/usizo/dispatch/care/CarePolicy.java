package org.usizo.dispatch.care;

import java.time.Duration;

/**
 * The promises of care.
 *
 * @param newsEveryP1 whoever waits with priority 1 hears from us at least this often
 * @param newsEvery the same for all others
 * @param agentWithinP1 an agent answers on a case of priority 1 within this time
 * @param agentWithin the same for all others
 * @param cancellationWithin a request to cancel is answered within this time
 * @param longestHold no case waits longer on purpose
 */
public record CarePolicy(
    Duration newsEveryP1,
    Duration newsEvery,
    Duration agentWithinP1,
    Duration agentWithin,
    Duration cancellationWithin,
    Duration longestHold) {

  /** What an installation gets that sets nothing. */
  public static CarePolicy defaults() {
    return new CarePolicy(
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofDays(7));
  }

  Duration newsEvery(int priority) {
    return priority == 1 ? newsEveryP1 : newsEvery;
  }

  Duration agentWithin(int priority) {
    return priority == 1 ? agentWithinP1 : agentWithin;
  }
}
