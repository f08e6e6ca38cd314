package org.usizo.dispatch.assignment;

import static org.usizo.dispatch.casefile.AssignmentStatus.GONE_ON_ARRIVAL;
import static org.usizo.dispatch.casefile.AssignmentStatus.UNSUCCESSFUL;

import java.util.Optional;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.responder.Responders;

/** What follows when an assignment has moved: for its task, its responder, its agent. */
final class AssignmentEnds {

  private static final int LOOKED_AT_WHEN_SOMEBODY_IS_FREE = 3;

  private final Dispatcher dispatcher;
  private final Escalations escalations;

  AssignmentEnds(Dispatcher dispatcher, Escalations escalations) {
    this.dispatcher = dispatcher;
    this.escalations = escalations;
  }

  /** The assignment stands at {@code to} now; the transition table says what its task becomes. */
  void follow(
      CaseChange change, Assignment assignment, AssignmentStatus to, TaskState taskBecomes) {
    if (to.isActive()) {
      settleLateness(change, to);
      return;
    }
    TaskStore.move(change.handle(), assignment.taskId(), TaskState.ASSIGNED, taskBecomes, null);
    Responders.workEnded(change.handle(), assignment.responderId(), change.now());
    TaskStore.bringForward(change.handle(), change.now(), LOOKED_AT_WHEN_SOMEBODY_IS_FREE);
    if (to == GONE_ON_ARRIVAL || to == UNSUCCESSFUL) {
      escalations.raise(change, EscalationCause.UNSUCCESSFUL, Optional.of(assignment.taskId()));
    } else if (taskBecomes == TaskState.OPEN) {
      dispatcher.dispatch(change, assignment.taskId());
    }
  }

  private void settleLateness(CaseChange change, AssignmentStatus to) {
    if (to != AssignmentStatus.EN_ROUTE) {
      escalations.settle(change, EscalationCause.LATE);
    }
  }

  /** We take an assignment back and look for somebody else, unless the task is over too. */
  void withdraw(CaseChange change, Assignment assignment, String reason, TaskState taskBecomes) {
    var to = AssignmentStatus.WITHDRAWN;
    if (AssignmentStore.move(
        change.handle(), assignment.id(), assignment.status(), to, change.now(), reason)) {
      change.record(
          new Happening.AssignmentMoved(
              assignment.id(),
              assignment.taskId(),
              assignment.responderId(),
              assignment.status(),
              to,
              change.now(),
              false,
              false,
              reason));
      follow(change, assignment, to, taskBecomes);
    }
  }
}
