package org.usizo.dispatch.care;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening.StillSearching;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;

/** Keeps what was promised to whoever waits, by the deadlines on the cases' rows. */
public final class Promises {

  private static final int BATCH = 50;
  private static final Set<CaseStatus> SEARCHING =
      EnumSet.of(CaseStatus.RECEIVED, CaseStatus.DISPATCHING);

  private final Jdbi jdbi;
  private final CaseChanges changes;
  private final Holding holding;
  private final Escalations escalations;
  private final InstantSource clock;
  private final CarePolicy policy;

  public Promises(
      Jdbi jdbi,
      CaseChanges changes,
      Holding holding,
      Escalations escalations,
      InstantSource clock,
      CarePolicy policy) {
    this.jdbi = jdbi;
    this.changes = changes;
    this.holding = holding;
    this.escalations = escalations;
    this.clock = clock;
    this.policy = policy;
  }

  @FunctionalInterface
  private interface Due {
    List<CaseId> list(Handle handle, Instant now, int limit);
  }

  /**
   * Keeps every promise that is due.
   *
   * @return how many were
   */
  public int sweep() {
    return sweep(CareStore::listHoldDue, this::endHold)
        + sweep(CareStore::listUpdateDue, this::tellNews)
        + sweep(CareStore::listCloseDue, this::close)
        + sweep(this::listCancellationDue, this::alarmAboutCancellation);
  }

  private int sweep(Due due, Consumer<CaseChange> work) {
    var ids = jdbi.withHandle(handle -> due.list(handle, clock.instant(), BATCH));
    return (int) ids.stream().filter(id -> isDone(id, work)).count();
  }

  private boolean isDone(CaseId id, Consumer<CaseChange> work) {
    return changes
        .changeIfFree(
            id,
            Actor.SYSTEM,
            change -> {
              work.accept(change);
              return true;
            })
        .orElse(false);
  }

  private void endHold(CaseChange change) {
    if (isPast(change.current().holdUntil(), change.now())) {
      holding.end(change);
    }
  }

  /** Nobody waits in silence: while nobody is found, the person hears that we are still at it. */
  private void tellNews(CaseChange change) {
    var current = change.current();
    if (!isPast(current.nextUpdateAt(), change.now())) {
      return;
    }
    boolean open = current.status().isOpen();
    var next = open ? change.now().plus(policy.newsEvery(current.priority())) : null;
    CareStore.setNextUpdate(change.handle(), change.caseId(), next);
    if (SEARCHING.contains(current.status())) {
      var waited = Duration.between(current.receivedAt(), change.now());
      change.record(new StillSearching((int) waited.toMinutes()));
    }
  }

  private void close(CaseChange change) {
    if (change.current().status() == CaseStatus.RESOLVED
        && isPast(change.current().closeDueAt(), change.now())) {
      Ending.close(change);
    }
  }

  private List<CaseId> listCancellationDue(Handle handle, Instant now, int limit) {
    return CareStore.listCancellationDue(handle, now.minus(policy.cancellationWithin()), limit);
  }

  private void alarmAboutCancellation(CaseChange change) {
    var current = change.current();
    if (current.cancellationRequestedAt() != null && current.status().isOpen()) {
      escalations.raise(change, EscalationCause.CANCELLATION_OPEN, Optional.empty());
    }
  }

  private static boolean isPast(Instant deadline, Instant now) {
    return deadline != null && !deadline.isAfter(now);
  }
}
