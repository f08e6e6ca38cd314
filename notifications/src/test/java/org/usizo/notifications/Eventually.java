package org.usizo.notifications;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Waits until something holds, for a while. */
public final class Eventually {

  private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

  private Eventually() {}

  /** Repeats the assertion until it holds; fails as it does when it never did in 20 seconds. */
  public static void eventually(ThrowingCallable assertion) {
    eventually(Duration.ofSeconds(20), assertion);
  }

  public static void eventually(Duration patience, ThrowingCallable assertion) {
    var until = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        assertion.call();
        return;
      } catch (Throwable failure) {
        if (System.nanoTime() > until) {
          throw failure instanceof Error error ? error : new AssertionError(failure);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }
}
