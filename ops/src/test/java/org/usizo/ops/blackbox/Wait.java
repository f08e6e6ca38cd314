package org.usizo.ops.blackbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a condition, never for a time. */
final class Wait {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long NANOS_BETWEEN_LOOKS = 20_000_000;

  private Wait() {}

  static void until(String what, BooleanSupplier condition) {
    until(what, PATIENCE, condition);
  }

  static void until(String what, Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("Not in " + patience.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }
}
