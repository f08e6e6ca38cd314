package org.usizo.dispatch.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.plan.Availability.Busy;
import org.usizo.dispatch.plan.Availability.EnRoute;
import org.usizo.dispatch.plan.Move.Keep;
import org.usizo.dispatch.plan.Move.LeaveWaiting;
import org.usizo.dispatch.plan.Move.Offer;
import org.usizo.dispatch.plan.Move.PlanNext;
import org.usizo.dispatch.plan.Move.Redirect;
import org.usizo.dispatch.plan.Move.WaitingReason;

/** One move for each task of the situation, in the situation's order, and why. */
public final class Plan {

  private final Situation weighed;
  private final CostTable table;
  private final int[] choice;
  private final Map<TaskId, Integer> indexOf = new HashMap<>();
  private final List<Move> moves;

  Plan(Situation situation, Situation weighed, CostTable table, int[] choice) {
    this.weighed = weighed;
    this.table = table;
    this.choice = choice;
    for (int i = 0; i < weighed.tasks().size(); i++) {
      indexOf.put(weighed.tasks().get(i).id(), i);
    }
    this.moves = movesFor(situation.tasks());
  }

  /** What to do, one move for each task. */
  public List<Move> moves() {
    return moves;
  }

  /**
   * Why this move. Worked out when asked, because most moves only keep things as they are.
   *
   * @throws IllegalArgumentException when the move's task was not weighed in this plan
   */
  public PlanExplanation explanationOf(Move move) {
    var index = indexOf.get(move.taskId());
    if (index == null) {
      throw new IllegalArgumentException(
          "Task %s was not weighed in this plan: a storm left it out".formatted(move.taskId()));
    }
    return new Explaining(weighed, table, choice).of(index);
  }

  private List<Move> movesFor(List<OpenTask> tasks) {
    return tasks.stream().map(this::moveFor).toList();
  }

  private Move moveFor(OpenTask task) {
    var index = indexOf.get(task.id());
    if (index == null) {
      return new LeaveWaiting(task.id(), null, WaitingReason.STORM);
    }
    if (choice[index] == JointChoice.NOBODY) {
      return new LeaveWaiting(task.id(), task.servedBy(), reasonFor(index));
    }
    return sending(task, weighed.responders().get(choice[index]), table.eta(index, choice[index]));
  }

  private Move sending(OpenTask task, UsableResponder responder, int eta) {
    var id = responder.id();
    if (id.equals(task.servedBy())) {
      return new Keep(task.id(), id, eta);
    }
    if (responder.availability() instanceof Busy busy) {
      return new PlanNext(task.id(), id, eta, busy.until());
    }
    var leaves = responder.availability() instanceof EnRoute enRoute ? enRoute.taskId() : null;
    return task.isServed()
        ? new Redirect(task.id(), task.servedBy(), id, eta, leaves)
        : new Offer(task.id(), id, eta, leaves);
  }

  private WaitingReason reasonFor(int index) {
    var task = weighed.tasks().get(index);
    return weighed.responders().stream().anyMatch(responder -> responder.canDo(task))
        ? WaitingReason.OTHERS_FIRST
        : WaitingReason.NOBODY_CAN;
  }
}
