package org.usizo.dispatch.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who goes where. Pure: the same situation, travel times and settings give the same plan. */
public final class PlanPolicy {

  private static final Comparator<OpenTask> GRAVER_AND_OLDER_FIRST =
      Comparator.comparing((OpenTask task) -> !task.isServed())
          .thenComparingInt(OpenTask::priority)
          .thenComparing(OpenTask::receivedAt)
          .thenComparing(task -> task.id().toString());

  private PlanPolicy() {}

  /**
   * The joint answer for all tasks: least cost in sum, so that nobody could be sent better without
   * somebody else being worse off by more.
   */
  public static Plan plan(Situation situation, TravelTimes travel, PlanSettings settings) {
    var weighed = withinBounds(situation, settings);
    var table = new CostTable(weighed, travel, settings);
    var choice = JointChoice.of(weighed.tasks(), weighed.responders().size(), table);
    return new Plan(situation, weighed, table, choice);
  }

  /**
   * The first answer, at once: the cheapest free responder for one task, by the same costs. It
   * disturbs nobody; the joint plan may improve it moments later.
   *
   * @param situation its only task is the one to answer; responders that are not free are explained
   *     and not sent
   * @throws IllegalArgumentException unless there is exactly one task
   */
  public static Plan first(Situation situation, TravelTimes travel, PlanSettings settings) {
    single(situation);
    return plan(situation, travel, settings.withRedirections(0, 0).withNextJobs(false, 0));
  }

  /**
   * What it costs to send each of these responders to one task, by the same measure as in the joint
   * plan; for a first answer that disturbs nobody and must not be undone a moment later.
   *
   * @param etaSeconds from now until each would be there, in the order of the responders
   */
  public static List<Weighed> weigh(Situation situation, int[] etaSeconds, PlanSettings settings) {
    var task = single(situation);
    var costs = new PairCosts(situation, settings);
    return IntStream.range(0, etaSeconds.length)
        .mapToObj(i -> Weighed.of(costs, task, situation.responders().get(i), etaSeconds[i]))
        .toList();
  }

  private static OpenTask single(Situation situation) {
    if (situation.tasks().size() != 1) {
      throw new IllegalArgumentException(
          "%d tasks: the first answer is for one task, joint answers are plan()"
              .formatted(situation.tasks().size()));
    }
    return situation.tasks().getFirst();
  }

  /** Tasks served already stay in; of the others as many as may be weighed, gravest first. */
  private static Situation withinBounds(Situation situation, PlanSettings settings) {
    int responders = Math.max(1, situation.responders().size());
    int most = Math.max(1, settings.largestProblem() / responders);
    if (situation.tasks().size() <= most) {
      return situation;
    }
    List<OpenTask> weighed =
        situation.tasks().stream().sorted(GRAVER_AND_OLDER_FIRST).limit(most).toList();
    return new Situation(situation.now(), weighed, situation.responders());
  }
}
