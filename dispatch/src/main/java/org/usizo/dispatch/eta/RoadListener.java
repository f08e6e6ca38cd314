package org.usizo.dispatch.eta;

import java.time.Duration;

/** Hears how the routing service does; must return at once. */
public interface RoadListener {

  /** How one look ended. */
  enum Outcome {
    ANSWERED,
    /** Not within the budget. */
    SLOW,
    /** No connection. */
    UNREACHABLE,
    /** Answered, but with an error or something that is no table. */
    BROKEN,
    /** Not asked: the breaker is open. */
    NOT_ASKED
  }

  /** One look is over. */
  void looked(Outcome outcome, Duration took);

  /** From now on the service is left alone for a while, or is asked again. */
  void breakerOpen(boolean open);
}
