package org.usizo.dispatch.plan;

import java.time.Instant;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/** What the plan says about one task. */
public sealed interface Move {

  TaskId taskId();

  /** A move that sends somebody, now or next. */
  sealed interface Sending extends Move {

    ResponderId responderId();

    /** From now until there, the rest of a running job included. */
    int etaSeconds();
  }

  /**
   * Nobody was under way; ask this responder now.
   *
   * @param leaves the task it is under way to and would leave, null when it is free
   */
  record Offer(TaskId taskId, ResponderId responderId, int etaSeconds, TaskId leaves)
      implements Sending {}

  /**
   * Somebody else takes over from the one under way. Tell the customer once.
   *
   * @param leaves the task that the new responder is under way to and would leave, null when free
   */
  record Redirect(
      TaskId taskId, ResponderId from, ResponderId responderId, int etaSeconds, TaskId leaves)
      implements Sending {}

  /** A busy responder takes it when its job is done; a plan row, no assignment. */
  record PlanNext(TaskId taskId, ResponderId responderId, int etaSeconds, Instant freeAt)
      implements Sending {}

  /** The one under way goes on. */
  record Keep(TaskId taskId, ResponderId responderId, int etaSeconds) implements Sending {}

  /**
   * Nobody for it in this plan.
   *
   * @param lost who was under way and goes to a graver case instead, null when nobody was
   */
  record LeaveWaiting(TaskId taskId, ResponderId lost, WaitingReason reason) implements Move {}

  /** Why a task has to wait. */
  enum WaitingReason {
    /** Nobody on shift has all the skills. */
    NOBODY_CAN,
    /** All who can are given to others in this plan. */
    OTHERS_FIRST,
    /** More tasks than one plan weighs: the graver ones were weighed first. */
    STORM
  }
}
