package org.usizo.ops.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.plan.AssignmentSolver;
import org.usizo.dispatch.plan.Availability;
import org.usizo.dispatch.plan.OpenTask;
import org.usizo.dispatch.plan.PlanPolicy;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.plan.Situation;
import org.usizo.dispatch.plan.StraightLineTravel;
import org.usizo.dispatch.plan.UsableResponder;
import org.usizo.dispatch.responder.ResponderId;

/** How long one answer takes at sizes beyond any usual day; each figure alone on one thread. */
final class SolverTimes {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final StraightLineTravel TRAVEL = new StraightLineTravel(1, 11);
  private static final int ROUNDS = 5;

  private SolverTimes() {}

  static String table() {
    var text =
        new StringBuilder(
            "## One answer\n\n| what | tasks x responders | first ms | best ms | cost / bound |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    solver(text, 215, 95);
    solver(text, 2_000, 5_000);
    plan(text, 215, 95);
    plan(text, 2_000, 5_000);
    return text.toString();
  }

  private static void solver(StringBuilder text, int tasks, int responders) {
    var costs = costs(tasks, responders);
    double ratio = ratioToBound(costs, AssignmentSolver.solve(costs));
    line(text, "solver", tasks, responders, () -> AssignmentSolver.solve(costs), ratio);
  }

  private static void plan(StringBuilder text, int tasks, int responders) {
    var situation = situation(tasks, responders);
    Runnable work = () -> PlanPolicy.plan(situation, TRAVEL, PlanSettings.tuned());
    line(text, "whole plan", tasks, responders, work, 1);
  }

  private static void line(
      StringBuilder text, String what, int tasks, int responders, Runnable work, double ratio) {
    var millis = IntStream.range(0, ROUNDS).mapToDouble(round -> millis(work)).toArray();
    text.append(
        "| %s | %d x %d | %s | %s | %s |\n"
            .formatted(
                what,
                tasks,
                responders,
                Figures.number(0, millis[0]),
                Figures.number(0, Arrays.stream(millis).min().orElse(0)),
                Figures.number(4, ratio)));
  }

  private static double millis(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1e6;
  }

  /** The cost reached by the value of the dual solution, below which no assignment can be. */
  private static double ratioToBound(int[][] costs, AssignmentSolver.Assigned solved) {
    double cost = 0;
    for (int row = 0; row < costs.length; row++) {
      cost += costs[row][solved.columnOfRow()[row]];
    }
    double bound =
        Arrays.stream(solved.priceOfRow()).sum() + Arrays.stream(solved.priceOfColumn()).sum();
    return cost / bound;
  }

  /** Travel seconds, the smaller side as rows. */
  private static int[][] costs(int tasks, int responders) {
    var calls = calls(Math.min(tasks, responders), 11);
    var others = calls(Math.max(tasks, responders), 12);
    return TRAVEL.seconds(calls, others);
  }

  private static List<Place> calls(int count, long seed) {
    var day =
        new SyntheticDay("", count, 60, 40, 0, 0.5, 1, 0.5, 2_100, 0.4, false, 1).scenario(seed);
    return day.responders().stream().map(ResponderRow::start).toList();
  }

  private static Situation situation(int tasks, int responders) {
    var scenes = calls(tasks, 11);
    var places = calls(responders, 12);
    return new Situation(
        NOON,
        IntStream.range(0, tasks).mapToObj(i -> task(i, scenes.get(i))).toList(),
        IntStream.range(0, responders).mapToObj(i -> responder(i, places.get(i))).toList());
  }

  private static OpenTask task(int number, Place scene) {
    var mixed = MixedCalls.call(0, scene, 0, new SplittableRandom(number));
    return new OpenTask(
        new TaskId(new UUID(1, number)),
        mixed.priority(),
        mixed.kind(),
        scene,
        mixed.needs(),
        NOON.minusSeconds(number),
        Duration.ofMinutes(30),
        Duration.ofMinutes(35),
        0,
        null,
        Set.of());
  }

  private static UsableResponder responder(int number, Place place) {
    return new UsableResponder(
        new ResponderId(new UUID(2, number)),
        "R" + number,
        place,
        MixedCalls.skillsOf(number),
        new Availability.Free(),
        null,
        0,
        null);
  }
}
