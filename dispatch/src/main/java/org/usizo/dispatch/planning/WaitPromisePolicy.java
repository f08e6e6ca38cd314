package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;

/** Whether whoever waits has to hear of a new expectation: once when it slips, once when back. */
final class WaitPromisePolicy {

  private static final Duration LEAST_SLIP = Duration.ofMinutes(10);
  private static final Duration RECOVERED_WITHIN = Duration.ofMinutes(5);

  private WaitPromisePolicy() {}

  /** What to tell. */
  enum Telling {
    NOTHING,
    SLIPPED,
    RECOVERED
  }

  /** It slips by ten minutes or by half of the wait that was promised, whichever is more. */
  static Telling decide(WaitPromise promise, Instant expected) {
    var half = Duration.between(promise.madeAt(), promise.arrivalAt()).dividedBy(2);
    var slip = half.compareTo(LEAST_SLIP) > 0 ? half : LEAST_SLIP;
    if (promise.slippedToldAt() == null) {
      return expected.isAfter(promise.arrivalAt().plus(slip)) ? Telling.SLIPPED : Telling.NOTHING;
    }
    boolean back = !expected.isAfter(promise.arrivalAt().plus(RECOVERED_WITHIN));
    return back && promise.recoveredToldAt() == null ? Telling.RECOVERED : Telling.NOTHING;
  }
}
