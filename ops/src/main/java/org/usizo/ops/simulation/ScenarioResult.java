package org.usizo.ops.simulation;

import java.util.List;

/**
 * One scenario under all arms, same seeds for each.
 *
 * @param bound the offline bounds, null when they were not asked for
 */
record ScenarioResult(String name, int seeds, int calls, List<ArmResult> arms, Bound bound) {

  /** Means over the seeds of what no schedule can beat. */
  record Bound(double meanMinutes, double lateShare) {}

  /** The arm everything is compared with. */
  ArmResult baseline() {
    return arms.getFirst();
  }

  ArmResult arm(Arm wanted) {
    return arms.stream().filter(result -> result.arm() == wanted).findFirst().orElse(null);
  }
}
