package org.usizo.dispatch.casefile;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Hands every event on to a teller, at least once and in order within its case, over any number of
 * nodes. A crash between telling and marking repeats the event: the teller must be idempotent by
 * {@link CaseEvent#sourceKey}. An event that keeps failing holds back its own case only, and is
 * logged as an error each time.
 */
public final class Relay {

  /** Tells an event to whom it concerns. */
  @FunctionalInterface
  public interface Teller {
    void tell(List<CaseEvent> events);
  }

  private static final System.Logger LOG = System.getLogger(Relay.class.getName());
  private static final int CASES = 20;
  private static final int EVENTS = 50;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Teller teller;

  public Relay(Jdbi jdbi, InstantSource clock, Teller teller) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.teller = teller;
  }

  /**
   * Tells what is due now.
   *
   * @return how many cases were claimed
   */
  public int tellDue() {
    return jdbi.inTransaction(
        handle -> {
          var heads = OutboxStore.claim(handle, clock.instant(), CASES);
          heads.forEach(head -> tellCase(handle, head));
          return heads.size();
        });
  }

  private void tellCase(Handle handle, OutboxStore.Head head) {
    var events = OutboxStore.listUntold(handle, head.caseId(), head.attempts() == 0 ? EVENTS : 1);
    try {
      teller.tell(events);
      OutboxStore.markTold(handle, head.caseId(), events.getLast().sequence());
    } catch (RuntimeException e) {
      LOG.log(
          ERROR,
          "Event %s could not be told, attempt %d; its case waits"
              .formatted(events.getFirst().sourceKey(), head.attempts() + 1),
          e);
      var pause = pauseAfter(head.attempts());
      OutboxStore.postpone(
          handle,
          head.caseId(),
          head.sequence(),
          clock.instant().plus(pause),
          e.getClass().getName());
    }
  }

  /** 0.5 s, 1 s, 2 s, ... up to 30 s. */
  private static Duration pauseAfter(int attempts) {
    var pause = Duration.ofMillis(500L << Math.min(attempts, 6));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
