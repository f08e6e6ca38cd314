package org.usizo.notifications.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a provider that is out of order, and asks with a single push now and then whether it
 * is back. It decides only when to ask, never what becomes of a delivery. Safe for use by many
 * threads.
 */
final class CircuitBreaker {

  private static final int OUTAGES_TO_OPEN = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private int outagesInARow;
  private boolean isOpen;
  private Instant openUntil = Instant.MIN;
  private Duration pause = FIRST_PAUSE;

  /**
   * How many pushes may leave now.
   *
   * @param free as far as threads go
   * @param underWay not answered yet
   */
  synchronized int allowed(int free, int underWay, Instant now) {
    if (!isOpen) {
      return free;
    }
    return now.isBefore(openUntil) || underWay > 0 ? 0 : 1;
  }

  /**
   * Takes note of a result.
   *
   * @return whether it opened or closed the breaker
   */
  synchronized boolean record(boolean isOutage, Instant now) {
    return isOutage ? outage(now) : success();
  }

  synchronized boolean isOpen() {
    return isOpen;
  }

  private boolean success() {
    var wasOpen = isOpen;
    outagesInARow = 0;
    isOpen = false;
    pause = FIRST_PAUSE;
    return wasOpen;
  }

  private boolean outage(Instant now) {
    outagesInARow++;
    if (outagesInARow < OUTAGES_TO_OPEN || (isOpen && now.isBefore(openUntil))) {
      return false;
    }
    openUntil = now.plus(pause);
    pause =
        pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    var wasOpen = isOpen;
    isOpen = true;
    return !wasOpen;
  }
}
