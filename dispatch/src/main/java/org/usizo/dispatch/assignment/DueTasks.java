package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.TaskId;

/** Takes every open task whose time has come a step further. */
final class DueTasks {

  private static final int AT_ONCE = 20;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final Dispatcher dispatcher;
  private final RoadAhead roadAhead;

  DueTasks(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Dispatcher dispatcher,
      RoadAhead roadAhead) {
    this.roadAhead = roadAhead;
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.dispatcher = dispatcher;
  }

  /** Handles what is due; returns how many tasks. */
  int sweep() {
    var due = jdbi.withHandle(h -> TaskStore.listDue(h, clock.instant(), AT_ONCE));
    return (int) due.stream().filter(this::isHandled).count();
  }

  private boolean isHandled(TaskStore.Due task) {
    roadAhead.look(task.caseId());
    return changes
        .changeIfFree(task.caseId(), Actor.SYSTEM, change -> step(change, task.id()))
        .orElse(false);
  }

  private boolean step(CaseChange change, TaskId id) {
    var at = TaskStore.findNeed(change.handle(), change.caseId(), id).orElseThrow().dispatchAt();
    boolean due = at != null && !at.isAfter(change.now());
    if (due) {
      dispatcher.dispatch(change, id);
    }
    return due;
  }
}
