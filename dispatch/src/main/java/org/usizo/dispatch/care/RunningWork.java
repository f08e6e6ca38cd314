package org.usizo.dispatch.care;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.usizo.dispatch.care.WorkStore.BoundWork;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.OfferWithdrawn;
import org.usizo.dispatch.casefile.Happening.TaskCancelled;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.Responders;

/** Ends all work on a case because the case ends; everybody bound or asked learns of it. */
final class RunningWork {

  private static final Set<AssignmentStatus> HAS_HELPED =
      EnumSet.range(AssignmentStatus.ON_SCENE, AssignmentStatus.AT_DESTINATION);

  private RunningWork() {}

  /** Takes everything back. */
  static void withdraw(CaseChange change, String reason) {
    end(change, reason, Set.of());
  }

  /** Clears what is at work on the scene or beyond, takes the rest back. */
  static void finish(CaseChange change, String reason) {
    end(change, reason, HAS_HELPED);
  }

  /** Takes open offers back. */
  static void withdrawOffers(CaseChange change, String reason) {
    WorkStore.withdrawOffers(change.handle(), change.caseId(), reason, change.now())
        .forEach(o -> change.record(new OfferWithdrawn(o.id(), o.responderId(), reason)));
  }

  private static void end(CaseChange change, String reason, Set<AssignmentStatus> cleared) {
    var handle = change.handle();
    var unfinished = WorkStore.listUnfinishedTasks(handle, change.caseId());
    withdrawOffers(change, reason);
    var done = new ArrayList<TaskId>();
    for (BoundWork work : WorkStore.listBound(handle, change.caseId())) {
      boolean helped = cleared.contains(work.status());
      endAssignment(change, work, helped, reason);
      if (helped) {
        done.add(work.taskId());
      }
    }
    WorkStore.endTasks(handle, change.caseId(), "DONE", done);
    cancel(change, unfinished.stream().filter(task -> !done.contains(task)).toList());
  }

  private static void cancel(CaseChange change, List<TaskId> tasks) {
    WorkStore.endTasks(change.handle(), change.caseId(), "CANCELLED", tasks)
        .forEach(task -> change.record(new TaskCancelled(task)));
  }

  private static void endAssignment(
      CaseChange change, BoundWork work, boolean helped, String reason) {
    var to = helped ? AssignmentStatus.CLEARED : AssignmentStatus.WITHDRAWN;
    WorkStore.endAssignment(change.handle(), work, to, reason, change.now());
    Responders.workEnded(change.handle(), work.responderId(), change.now());
    change.record(
        new AssignmentMoved(
            work.id(),
            work.taskId(),
            work.responderId(),
            work.status(),
            to,
            change.now(),
            false,
            false,
            reason));
  }
}
