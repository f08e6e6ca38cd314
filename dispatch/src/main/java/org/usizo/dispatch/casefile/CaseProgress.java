package org.usizo.dispatch.casefile;

import static org.usizo.dispatch.casefile.AssignmentStatus.ACCEPTED;
import static org.usizo.dispatch.casefile.AssignmentStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.AssignmentStatus.ON_SCENE;

import java.util.Collection;
import java.util.Comparator;

/**
 * Everything the status of a case is a function of: its own ends and its tasks.
 *
 * @param cancelled the case was cancelled
 * @param closed the case was closed
 * @param resolved somebody, or the last cleared task, resolved it
 * @param held an agent holds it until a stated time
 * @param searched somebody has been looked for at least once
 * @param tasks its tasks, each with the status of its active assignment, if any
 */
public record CaseProgress(
    boolean cancelled,
    boolean closed,
    boolean resolved,
    boolean held,
    boolean searched,
    Collection<TaskProgress> tasks) {

  /**
   * One task.
   *
   * @param assignment status of its active assignment, null when nobody is bound to it
   */
  public record TaskProgress(TaskState state, AssignmentStatus assignment) {}

  /** The one status these facts mean. */
  public CaseStatus status() {
    if (cancelled) {
      return CaseStatus.CANCELLED;
    }
    if (closed) {
      return CaseStatus.CLOSED;
    }
    if (resolved || isWorkDone()) {
      return CaseStatus.RESOLVED;
    }
    return held && nobodyIsBound() ? CaseStatus.ON_HOLD : openStatus();
  }

  /** Every need was met: at least one task done and none left open. */
  public boolean isWorkDone() {
    return tasks.stream().anyMatch(task -> task.state == TaskState.DONE)
        && tasks.stream()
            .noneMatch(task -> task.state == TaskState.OPEN || task.state == TaskState.ASSIGNED);
  }

  private boolean nobodyIsBound() {
    return tasks.stream().allMatch(task -> task.assignment == null);
  }

  private CaseStatus openStatus() {
    if (tasks.stream().anyMatch(task -> task.state == TaskState.OPEN)) {
      return searched ? CaseStatus.DISPATCHING : CaseStatus.RECEIVED;
    }
    return tasks.stream()
        .map(TaskProgress::assignment)
        .filter(status -> status != null)
        .max(Comparator.naturalOrder())
        .map(CaseProgress::asCaseStatus)
        .orElse(CaseStatus.RECEIVED);
  }

  private static CaseStatus asCaseStatus(AssignmentStatus furthest) {
    if (furthest == ACCEPTED) {
      return CaseStatus.ASSIGNED;
    }
    if (furthest == EN_ROUTE) {
      return CaseStatus.EN_ROUTE;
    }
    return furthest == ON_SCENE ? CaseStatus.ON_SCENE : CaseStatus.TRANSPORTING;
  }
}
