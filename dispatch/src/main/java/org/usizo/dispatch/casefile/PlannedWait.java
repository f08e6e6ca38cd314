package org.usizo.dispatch.casefile;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a task has to wait by the newest plan: until whoever comes next is free, and its way.
 *
 * <pre>
 * rest = until it is expected to be free       way = eta - 2 x rest (the plan doubts the rest once over)
 * p50  = rest + way                            p90 = 2 x rest + 1.5 x way
 * </pre>
 *
 * @param freeAt when whoever comes next is expected to be free, null when nobody comes by this plan
 * @param etaSeconds from the plan's moment until there, the doubted rest included; null likewise
 */
public record PlannedWait(Instant plannedAt, Instant freeAt, Integer etaSeconds) {

  /** A plan is made anew many times a minute while anybody waits; an older one is nobody's. */
  static final Duration HOLDS = Duration.ofSeconds(30);

  private static final int LEAST_SECONDS = 60;

  /** What may be said of it now. */
  CaseViewStore.WaitRow at(Instant now) {
    if (etaSeconds == null) {
      return new CaseViewStore.WaitRow(null, null, "NO_RESPONDER");
    }
    return new CaseViewStore.WaitRow(
        p50Seconds(now), left(2 * restSeconds() + 3 * waySeconds() / 2, now), null);
  }

  /** The middle of the wait from now, when somebody comes. */
  public int p50Seconds(Instant now) {
    return left(restSeconds() + waySeconds(), now);
  }

  private long restSeconds() {
    return Math.max(0, Duration.between(plannedAt, freeAt).toSeconds());
  }

  private long waySeconds() {
    return Math.max(0, etaSeconds - 2 * restSeconds());
  }

  private int left(long seconds, Instant now) {
    return (int) Math.max(LEAST_SECONDS, seconds - Duration.between(plannedAt, now).toSeconds());
  }
}
