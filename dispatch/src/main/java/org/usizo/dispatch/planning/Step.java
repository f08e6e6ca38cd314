package org.usizo.dispatch.planning;

import java.util.List;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.plan.Move;
import org.usizo.dispatch.responder.ResponderId;

/** What is done at once of a plan, in one transaction each. */
sealed interface Step {

  /** A free responder for a task that nobody is under way to. */
  record Send(Move.Sending move) implements Step {}

  /** A free responder instead of the one under way. */
  record TakeOver(Move.Redirect move) implements Step {}

  /**
   * Responders under way who go elsewhere, all or none.
   *
   * @param moves each leaves a task
   */
  record Redirect(List<Leaving> moves) implements Step {}

  /**
   * @param from who is under way to the task until now, null when nobody is
   * @param leaves the task that the responder is under way to
   */
  record Leaving(Move.Sending move, ResponderId from, TaskId leaves) {}
}
