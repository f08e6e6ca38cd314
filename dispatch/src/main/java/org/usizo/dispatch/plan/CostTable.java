package org.usizo.dispatch.plan;

import java.util.List;

/** Costs and arrival times of every task with every responder, as the solver wants them. */
final class CostTable {

  /** More than any allowed pair costs. */
  static final int FORBIDDEN = 1_000_000_000;

  private final PairCosts costs;
  private final int[][] etas;
  private final Obstacle[][] obstacles;
  private final int[][] totals;

  CostTable(Situation situation, TravelTimes travel, PlanSettings settings) {
    var tasks = situation.tasks();
    var responders = situation.responders();
    costs = new PairCosts(situation, settings);
    var mayNot = new Obstacles(situation, settings, costs);
    etas = new int[tasks.size()][responders.size()];
    obstacles = new Obstacle[tasks.size()][responders.size()];
    totals = new int[tasks.size()][responders.size()];
    var ways = waysOf(tasks, responders, travel);
    for (int j = 0; j < responders.size(); j++) {
      for (int i = 0; i < tasks.size(); i++) {
        fill(tasks.get(i), i, responders.get(j), j, ways[j][i], mayNot);
      }
    }
  }

  private static int[][] waysOf(
      List<OpenTask> tasks, List<UsableResponder> responders, TravelTimes travel) {
    return travel.seconds(
        responders.stream().map(UsableResponder::setsOutFrom).toList(),
        tasks.stream().map(OpenTask::scene).toList());
  }

  private void fill(
      OpenTask task, int i, UsableResponder responder, int j, int way, Obstacles mayNot) {
    int eta = costs.etaSeconds(responder, way);
    etas[i][j] = eta;
    obstacles[i][j] = mayNot.between(task, responder, eta);
    totals[i][j] =
        obstacles[i][j] == Obstacle.NONE
            ? (int) Math.min(FORBIDDEN, costs.of(task, responder, eta).total())
            : FORBIDDEN;
  }

  int eta(int task, int responder) {
    return etas[task][responder];
  }

  Obstacle obstacle(int task, int responder) {
    return obstacles[task][responder];
  }

  int total(int task, int responder) {
    return totals[task][responder];
  }

  PairCosts costs() {
    return costs;
  }
}
