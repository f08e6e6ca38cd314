package org.usizo.dispatch.assignment;

import static org.usizo.dispatch.casefile.AssignmentStatus.GONE_ON_ARRIVAL;
import static org.usizo.dispatch.casefile.AssignmentStatus.UNSUCCESSFUL;

import java.time.Instant;
import java.util.Optional;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.responder.Responders;

/** What follows when an assignment has moved: for its task, its responder, its agent. */
final class AssignmentEnds {

  /** The customer's helper changes: somebody else is bound in the same change. */
  static final String TAKEN_OVER = "TAKEN_OVER";

  /** The helper goes to another case; somebody else is looked for. */
  static final String NEEDED_ELSEWHERE = "NEEDED_ELSEWHERE";

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
      if (to != AssignmentStatus.EN_ROUTE) {
        Sendings.withdrawOthers(change, assignment.taskId(), null, OfferAnswer.Why.TAKEN.name());
      }
      return;
    }
    TaskStore.move(change.handle(), assignment.taskId(), TaskState.ASSIGNED, taskBecomes, null);
    Responders.workEnded(change.handle(), assignment.responderId(), change.now());
    var planHasSpoken = change.now().plus(PlannedMoves.PLAN_HAS_THE_FIRST_WORD);
    TaskStore.bringForward(change.handle(), planHasSpoken, LOOKED_AT_WHEN_SOMEBODY_IS_FREE);
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

  /**
   * Somebody else has just said yes to the task: whoever was under way to it is free again, and the
   * task open for the moment until the caller binds it. Does nothing when that is over already.
   */
  void takeOver(CaseChange change, AssignmentId id) {
    AssignmentStore.find(change.handle(), id)
        .filter(Assignment::isUnderWay)
        .ifPresent(
            assignment -> {
              redirect(change, assignment, TAKEN_OVER, null);
              Responders.workEnded(change.handle(), assignment.responderId(), change.now());
            });
  }

  /**
   * Ends a way to a task that nobody has reached; the task is open again.
   *
   * @param reason {@link #TAKEN_OVER} or {@link #NEEDED_ELSEWHERE}
   * @param dispatchAt when the dispatcher looks for somebody by itself, null when the caller binds
   *     somebody now
   */
  void redirect(CaseChange change, Assignment assignment, String reason, Instant dispatchAt) {
    var to = AssignmentStatus.REDIRECTED;
    var handle = change.handle();
    if (!AssignmentStore.move(
        handle, assignment.id(), assignment.status(), to, change.now(), reason)) {
      throw new IllegalStateException("Assignment %s moved on".formatted(assignment.id()));
    }
    change.record(moved(change, assignment, to, reason));
    TaskStore.move(handle, assignment.taskId(), TaskState.ASSIGNED, TaskState.OPEN, dispatchAt);
    settleLateness(change, to);
  }

  /** We take an assignment back and look for somebody else, unless the task is over too. */
  void withdraw(CaseChange change, Assignment assignment, String reason, TaskState taskBecomes) {
    var to = AssignmentStatus.WITHDRAWN;
    if (AssignmentStore.move(
        change.handle(), assignment.id(), assignment.status(), to, change.now(), reason)) {
      change.record(moved(change, assignment, to, reason));
      follow(change, assignment, to, taskBecomes);
    }
  }

  private static Happening moved(
      CaseChange change, Assignment assignment, AssignmentStatus to, String reason) {
    return new Happening.AssignmentMoved(
        assignment.id(),
        assignment.taskId(),
        assignment.responderId(),
        assignment.status(),
        to,
        change.now(),
        false,
        false,
        reason);
  }
}
