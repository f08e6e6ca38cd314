package org.usizo.ops.chaos;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting, for tools whose very work is to let time pass. */
final class Pause {
  private static final Duration STEP = Duration.ofMillis(20);

  private Pause() {}

  static void of(Duration duration) {
    if (duration.isPositive()) {
      LockSupport.parkNanos(duration.toNanos());
    }
  }

  /** Waits until something is so; false when it was not in time. */
  static boolean until(Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      of(STEP);
    }
    return true;
  }
}
