package org.usizo.dispatch.eta;

import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a service alone that has failed several times running: nobody waits for it, and it has
 * time to recover. After a rest one caller tries; all others wait for how that ends.
 */
final class Breaker {

  private static final int FAILURES = 3;
  private static final Duration REST = Duration.ofSeconds(20);

  private int failures;
  private Instant tryAt;

  /** Whether to ask now. Who gets a yes must say how it went. */
  synchronized boolean mayAsk(Instant now) {
    if (tryAt == null) {
      return true;
    }
    if (now.isBefore(tryAt)) {
      return false;
    }
    tryAt = now.plus(REST);
    return true;
  }

  /**
   * @return whether this closed the breaker
   */
  synchronized boolean succeeded() {
    boolean wasOpen = tryAt != null;
    failures = 0;
    tryAt = null;
    return wasOpen;
  }

  /**
   * @return whether this opened the breaker
   */
  synchronized boolean failed(Instant now) {
    failures++;
    if (failures < FAILURES) {
      return false;
    }
    boolean wasClosed = tryAt == null;
    tryAt = now.plus(REST);
    return wasClosed;
  }
}
