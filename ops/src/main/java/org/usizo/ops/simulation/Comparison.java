package org.usizo.ops.simulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.LongStream;

/** Lives every scenario through under every arm, with the same seeds for all. */
record Comparison(List<Arm> arms, long firstSeed, int seeds) {

  ScenarioResult of(ScenarioFile file) throws IOException {
    var days = new ArrayList<Scenario>();
    for (long seed : LongStream.range(firstSeed, firstSeed + seeds).toArray()) {
      days.add(file.scenario(seed));
    }
    var wanted = new LinkedHashSet<Arm>();
    wanted.add(Arm.NEAREST_IDLE);
    file.arms().stream().filter(arms::contains).forEach(wanted::add);
    return new ScenarioResult(
        file.name(),
        seeds,
        (int) days.stream().mapToInt(day -> day.calls().size()).average().orElse(0),
        wanted.stream().map(arm -> live(arm, days)).toList(),
        file.wantsBound() ? bound(days) : null);
  }

  private static ArmResult live(Arm arm, List<Scenario> days) {
    var rule = arm.rule();
    long from = System.nanoTime();
    var measures = days.stream().map(day -> Day.run(day, rule)).toList();
    double seconds = (System.nanoTime() - from) / 1e9;
    double lived = days.stream().mapToDouble(Comparison::lengthSeconds).sum();
    double longest = rule instanceof Planned planned ? planned.longestNanos() / 1e6 : 0;
    return new ArmResult(arm, measures, longest, lived / seconds);
  }

  private static double lengthSeconds(Scenario day) {
    return day.calls().isEmpty() ? 0 : day.calls().getLast().atSeconds();
  }

  private static ScenarioResult.Bound bound(List<Scenario> days) {
    var bounds = days.stream().map(OfflineBound::new).toList();
    return new ScenarioResult.Bound(
        bounds.stream().mapToDouble(OfflineBound::meanSeconds).average().orElse(0) / 60,
        bounds.stream().mapToDouble(OfflineBound::lateShare).average().orElse(0));
  }
}
