package org.usizo.dispatch.plan;

import java.util.Arrays;
import java.util.List;

/**
 * Who goes where, for all at once. A task may stay without anybody at the cost of its waiting.
 *
 * <p>No extra columns are needed for that: where a pair costs more than the waiting, it stands in
 * the solver's table at the cost of waiting, and is dropped when chosen. With more tasks than
 * responders the table is turned, and holds what a pair saves against waiting.
 */
final class JointChoice {

  /** In place of a responder: nobody. */
  static final int NOBODY = -1;

  private JointChoice() {}

  /** The index of each task's responder, or {@link #NOBODY}. */
  static int[] of(List<OpenTask> tasks, int responders, CostTable table) {
    if (tasks.isEmpty() || responders == 0) {
      return nobody(tasks.size());
    }
    var waiting = tasks.stream().mapToInt(task -> waitingCost(table, task)).toArray();
    return tasks.size() <= responders
        ? tasksChoose(waiting, responders, table)
        : respondersChoose(waiting, responders, table);
  }

  private static int waitingCost(CostTable table, OpenTask task) {
    return (int) Math.min(CostTable.FORBIDDEN - 1L, table.costs().waiting(task));
  }

  private static int[] nobody(int tasks) {
    var choice = new int[tasks];
    Arrays.fill(choice, NOBODY);
    return choice;
  }

  private static int[] tasksChoose(int[] waiting, int responders, CostTable table) {
    var costs = new int[waiting.length][responders];
    for (int i = 0; i < waiting.length; i++) {
      for (int j = 0; j < responders; j++) {
        costs[i][j] = Math.min(waiting[i], table.total(i, j));
      }
    }
    var choice = AssignmentSolver.solve(costs).columnOfRow();
    for (int i = 0; i < waiting.length; i++) {
      if (table.total(i, choice[i]) >= waiting[i]) {
        choice[i] = NOBODY;
      }
    }
    return choice;
  }

  private static int[] respondersChoose(int[] waiting, int responders, CostTable table) {
    var costs = new int[responders][waiting.length];
    for (int j = 0; j < responders; j++) {
      for (int i = 0; i < waiting.length; i++) {
        costs[j][i] = Math.min(0, table.total(i, j) - waiting[i]);
      }
    }
    var taskOf = AssignmentSolver.solve(costs).columnOfRow();
    var choice = nobody(waiting.length);
    for (int j = 0; j < responders; j++) {
      if (costs[j][taskOf[j]] < 0) {
        choice[taskOf[j]] = j;
      }
    }
    return choice;
  }
}
