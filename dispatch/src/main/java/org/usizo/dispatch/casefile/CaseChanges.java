package org.usizo.dispatch.casefile;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The one way to change a case: lock it, do the work, derive its status anew, append what happened
 * to timeline, outbox and sequencer queue, commit, and wake whoever waits for news. Locks are taken
 * in the order case, task, offer, assignment, responder.
 */
public final class CaseChanges {

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Duration closeAfter;
  private final Runnable afterCommit;

  /**
   * @param closeAfter how long a resolved case stays open for a second thought
   * @param afterCommit wakes relay, sequencer and dispatcher; must return at once
   */
  public CaseChanges(Jdbi jdbi, InstantSource clock, Duration closeAfter, Runnable afterCommit) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.closeAfter = closeAfter;
    this.afterCommit = afterCommit;
  }

  /**
   * Changes one case. A change that records nothing writes nothing.
   *
   * @throws CaseNotFoundException when there is no such case
   */
  public <T> T change(CaseId id, Actor actor, Function<CaseChange, T> work) {
    T result =
        jdbi.inTransaction(
            handle -> {
              var current =
                  CaseStore.lock(handle, id).orElseThrow(() -> new CaseNotFoundException(id));
              return apply(handle, current, actor, work);
            });
    afterCommit.run();
    return result;
  }

  /**
   * As {@link #change}, but empty at once when the case is being changed by somebody else: for
   * sweeps.
   */
  public <T> Optional<T> changeIfFree(CaseId id, Actor actor, Function<CaseChange, T> work) {
    Optional<T> result =
        jdbi.inTransaction(
            handle ->
                CaseStore.lockIfFree(handle, id)
                    .map(current -> apply(handle, current, actor, work)));
    afterCommit.run();
    return result;
  }

  /**
   * As {@link #change}, inside a transaction that is already open and for a case that is already
   * locked or was just inserted by it. The caller commits and then calls {@link #announce}.
   */
  public <T> T apply(Handle handle, Case current, Actor actor, Function<CaseChange, T> work) {
    var change = new CaseChange(handle, current, actor, clock.instant());
    T result = work.apply(change);
    if (change.hasHappened()) {
      store(change);
    }
    return result;
  }

  /** Wakes whoever waits for news of committed events. */
  public void announce() {
    afterCommit.run();
  }

  private void store(CaseChange change) {
    var handle = change.handle();
    var before = change.current();
    var status = derive(handle, before);
    if (status != before.status()) {
      change.record(new Happening.StatusChanged(before.status(), status));
    }
    var events = change.events();
    CaseEventStore.append(handle, events);
    CaseStore.finish(
        handle, before, status, events.size(), change.now(), change.now().plus(closeAfter));
  }

  private static CaseStatus derive(Handle handle, Case before) {
    var ends = CaseStore.find(handle, before.id()).orElseThrow();
    return new CaseProgress(
            ends.cancelledAt() != null,
            ends.closedAt() != null,
            ends.resolvedAt() != null,
            ends.holdUntil() != null,
            before.status() != CaseStatus.RECEIVED || CaseStore.isSearched(handle, before.id()),
            CaseStore.listTaskProgress(handle, before.id()))
        .status();
  }
}
