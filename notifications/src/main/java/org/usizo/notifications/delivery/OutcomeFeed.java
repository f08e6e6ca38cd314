package org.usizo.notifications.delivery;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Hands out outcomes, each at least once, to any number of takers on any number of nodes. */
public final class OutcomeFeed {

  private static final System.Logger LOG = System.getLogger(OutcomeFeed.class.getName());
  private static final int LONGEST_PAUSE_EXPONENT = 8;

  private final Jdbi jdbi;
  private final InstantSource clock;

  public OutcomeFeed(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Gives waiting outcomes to the handler, oldest first, and forgets those it took. One it threw at
   * comes again after a growing pause and holds up no other. The rows stay locked meanwhile, so the
   * handler works on a connection of its own.
   *
   * @return how many it took
   */
  public int take(int limit, OutcomeHandler handler) {
    try (var own = jdbi.open()) { // not bound to the thread: the handler may use the same Jdbi
      return own.inTransaction(handle -> takeIn(handle, limit, handler));
    }
  }

  private int takeIn(Handle handle, int limit, OutcomeHandler handler) {
    var now = clock.instant();
    var heard = new ArrayList<Long>();
    for (var due : OutcomeStore.claim(handle, now, limit)) {
      if (hears(handler, due)) {
        heard.add(due.id());
      } else {
        OutcomeStore.postpone(handle, due.id(), nextTry(due, now));
      }
    }
    OutcomeStore.delete(handle, heard);
    return heard.size();
  }

  private static boolean hears(OutcomeHandler handler, OutcomeStore.Due due) {
    try {
      handler.handle(due.outcome());
      return true;
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      LOG.log(
          WARNING,
          "Outcome of notification %s was not taken and comes again"
              .formatted(due.outcome().notificationId()),
          e);
      return false;
    }
  }

  private static Instant nextTry(OutcomeStore.Due due, Instant now) {
    return now.plus(Duration.ofSeconds(1L << Math.min(due.failures(), LONGEST_PAUSE_EXPONENT)));
  }
}
