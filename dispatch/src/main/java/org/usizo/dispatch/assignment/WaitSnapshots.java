package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** Keeps what intake may say about the wait, so that it need not search. */
final class WaitSnapshots {

  /** How often it is calculated, by whichever node comes first. */
  static final Duration EVERY = Duration.ofSeconds(5);

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Duration freshFor;

  WaitSnapshots(Jdbi jdbi, InstantSource clock, Duration freshFor) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.freshFor = freshFor;
  }

  /** Calculates anew unless another node just has; returns 0, there is never more to do at once. */
  int refresh() {
    var now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          if (WaitStore.isOlderThan(handle, now.minus(EVERY).plusSeconds(1))) {
            WaitStore.listFacts(handle, now.minus(freshFor))
                .forEach(
                    facts -> WaitStore.put(handle, facts, WaitPolicy.estimate(facts, now), now));
          }
        });
    return 0;
  }
}
