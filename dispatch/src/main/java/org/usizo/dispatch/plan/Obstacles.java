package org.usizo.dispatch.plan;

import java.util.HashMap;
import java.util.Map;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.plan.Availability.EnRoute;

/** Who may not go where. */
final class Obstacles {

  private final Map<TaskId, OpenTask> tasks = new HashMap<>();
  private final PlanSettings settings;
  private final PairCosts costs;

  Obstacles(Situation situation, PlanSettings settings, PairCosts costs) {
    situation.tasks().forEach(task -> tasks.put(task.id(), task));
    this.settings = settings;
    this.costs = costs;
  }

  Obstacle between(OpenTask task, UsableResponder responder, int etaSeconds) {
    if (responder.id().equals(task.servedBy())) {
      return Obstacle.NONE;
    }
    if (!responder.canDo(task)) {
      return Obstacle.LACKS_SKILL;
    }
    if (task.notAgain().contains(responder.id())) {
      return Obstacle.ASKED_BEFORE;
    }
    if (etaSeconds == TravelTimes.NO_WAY) {
      return Obstacle.NO_WAY;
    }
    if (costs.overrunSeconds(responder, etaSeconds) > 0) {
      return Obstacle.SHIFT_OVER;
    }
    return ofItsWork(task, responder);
  }

  private Obstacle ofItsWork(OpenTask task, UsableResponder responder) {
    return switch (responder.availability()) {
      case Availability.Free free -> Obstacle.NONE;
      case Availability.Busy busy ->
          settings.nextJobs() && !task.isServed() ? Obstacle.NONE : Obstacle.BUSY;
      case EnRoute enRoute -> mayLeave(enRoute, task) ? Obstacle.NONE : Obstacle.NEEDED_THERE;
    };
  }

  private boolean mayLeave(EnRoute enRoute, OpenTask forThis) {
    var left = tasks.get(enRoute.taskId());
    if (left == null) {
      return false;
    }
    return settings.preemption() && forThis.isGraverThan(left) || costs.mayChange(left);
  }
}
