package org.usizo.ops.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One arm in one scenario over all seeds.
 *
 * @param longestPlanMillis the longest single plan, 0 for arms that do not plan
 * @param timesLife how much faster than life it ran
 */
record ArmResult(Arm arm, List<Measures> days, double longestPlanMillis, double timesLife) {

  double meanMinutes() {
    return pooled().average().orElse(0) / 60;
  }

  /** Of all calls of all seeds together. */
  double quantileMinutes(double share) {
    var sorted = pooled().sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 60.0;
  }

  double longestMinutes() {
    return pooled().max().orElse(0) / 60.0;
  }

  double mean(ToDoubleFunction<Measures> measure) {
    return days.stream().mapToDouble(measure).average().orElse(0);
  }

  /** Mean response of one priority over the seeds, in minutes. */
  double meanMinutesOf(int priority) {
    return mean(day -> day.meanSecondsOf(priority)) / 60;
  }

  private IntStream pooled() {
    return days.stream().flatMapToInt(day -> Arrays.stream(day.responseSeconds()));
  }
}
