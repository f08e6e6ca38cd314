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
    long rest = Math.max(0, Duration.between(plannedAt, freeAt).toSeconds());
    long way = Math.max(0, etaSeconds - 2 * rest);
    long since = Duration.between(plannedAt, now).toSeconds();
    return new CaseViewStore.WaitRow(
        (int) Math.max(LEAST_SECONDS, rest + way - since),
        (int) Math.max(LEAST_SECONDS, 2 * rest + 3 * way / 2 - since),
        null);
  }
}
