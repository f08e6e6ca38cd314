package org.usizo.dispatch.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * Changes one case. A change that records nothing writes nothing and wakes nobody: sweeps that
   * found nothing to do must be able to rest.
   *
   * @throws CaseNotFoundException when there is no such case
   */
  public <T> T change(CaseId id, Actor actor, Function<CaseChange, T> work) {
    return changeTogether(List.of(id), actor, changes -> work.apply(changes.get(id)));
  }

  /**
   * Changes several cases at once or none: what moves from one to the other is never in neither and
   * never in both. They are locked in the order of their ids, so that two such changes cannot wait
   * for each other.
   *
   * @throws CaseNotFoundException when one of them does not exist
   */
  public <T> T changeTogether(
      Collection<CaseId> ids, Actor actor, Function<Map<CaseId, CaseChange>, T> work) {
    var outcome =
        jdbi.inTransaction(
            handle -> applyTogether(handle, lock(handle, ids), actor, clock.instant(), work));
    announceIf(outcome.happened());
    return outcome.result();
  }

  /**
   * As {@link #change}, but empty at once when the case is being changed by somebody else: for
   * sweeps.
   */
  public <T> Optional<T> changeIfFree(CaseId id, Actor actor, Function<CaseChange, T> work) {
    Optional<Outcome<T>> outcome =
        jdbi.inTransaction(
            handle ->
                CaseStore.lockIfFree(handle, id)
                    .map(
                        current ->
                            applyTogether(
                                handle,
                                List.of(current),
                                actor,
                                clock.instant(),
                                changes -> work.apply(changes.get(id)))));
    announceIf(outcome.map(Outcome::happened).orElse(false));
    return outcome.map(Outcome::result);
  }

  /**
   * As {@link #change}, inside a transaction that is already open and for a case that is already
   * locked or was just inserted by it. The caller commits and then calls {@link #announce}.
   */
  public <T> T apply(Handle handle, Case current, Actor actor, Function<CaseChange, T> work) {
    return applyTogether(
            handle,
            List.of(current),
            actor,
            clock.instant(),
            changes -> work.apply(changes.get(current.id())))
        .result();
  }

  /** Wakes whoever waits for news of committed events. */
  public void announce() {
    afterCommit.run();
  }

  private void announceIf(boolean happened) {
    if (happened) {
      announce();
    }
  }

  /** What a change returned, and whether it put anything on a timeline. */
  private record Outcome<T>(T result, boolean happened) {}

  private static List<Case> lock(Handle handle, Collection<CaseId> ids) {
    return ids.stream()
        .distinct()
        .sorted(Comparator.comparing(id -> id.value().toString()))
        .map(id -> CaseStore.lock(handle, id).orElseThrow(() -> new CaseNotFoundException(id)))
        .toList();
  }

  private <T> Outcome<T> applyTogether(
      Handle handle,
      List<Case> cases,
      Actor actor,
      Instant now,
      Function<Map<CaseId, CaseChange>, T> work) {
    var changes = new LinkedHashMap<CaseId, CaseChange>();
    cases.forEach(one -> changes.put(one.id(), new CaseChange(handle, one, actor, now)));
    T result = work.apply(changes);
    var happened = changes.values().stream().filter(CaseChange::hasHappened).toList();
    happened.forEach(this::store);
    return new Outcome<>(result, !happened.isEmpty());
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
