package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.planning.WaitPromisePolicy.Telling;

/** Holds what people were told about their wait against each new plan. */
final class WaitPromises {

  private final Jdbi jdbi;
  private final CaseChanges changes;

  WaitPromises(Jdbi jdbi, CaseChanges changes) {
    this.jdbi = jdbi;
    this.changes = changes;
  }

  /**
   * @param arrivals when help is now expected at tasks that wait
   * @param caseOf of each task
   */
  void compare(
      Map<TaskId, Instant> arrivals, Map<TaskId, CaseId> caseOf, PlanLease lease, Instant now) {
    if (arrivals.isEmpty()) {
      return;
    }
    List<WaitPromise> promises =
        jdbi.inTransaction(
            handle -> {
              WaitPromiseStore.keep(handle, arrivals, now);
              return WaitPromiseStore.list(handle, List.copyOf(arrivals.keySet()));
            });
    for (var promise : promises) {
      var expected = arrivals.get(promise.taskId());
      var telling = WaitPromisePolicy.decide(promise, expected);
      if (telling != Telling.NOTHING) {
        changes.changeIfFree(
            caseOf.get(promise.taskId()),
            Actor.SYSTEM,
            change -> tell(change, promise, telling, expected, lease));
      }
    }
  }

  private static boolean tell(
      CaseChange change, WaitPromise promise, Telling telling, Instant expected, PlanLease lease) {
    boolean mine =
        PlanLeaseStore.isHeld(change.handle(), lease)
            && change.current().status().isOpen()
            && WaitPromiseStore.told(change.handle(), promise.taskId(), telling, change.now());
    if (mine) {
      int seconds = (int) Math.max(0, Duration.between(change.now(), expected).toSeconds());
      change.record(
          telling == Telling.SLIPPED
              ? new Happening.WaitSlipped(promise.taskId(), seconds)
              : new Happening.WaitRecovered(promise.taskId(), seconds));
    }
    return mine;
  }
}
