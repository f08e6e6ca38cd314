package org.usizo.ops.simulation;

import java.util.List;
import org.usizo.dispatch.plan.PlanSettings;

/**
 * Every half minute the waiting calls and the free responders are matched for the least travel in
 * sum; nobody under way is touched, nobody busy is planned for.
 */
public final class Batch implements Rule {

  private final Planned planned =
      new Planned(
          "batch",
          PlanSettings.tuned()
              .withLateness(0)
              .withFairness(0)
              .withSkillWasteSeconds(0)
              .withRedirections(0, 0)
              .withNextJobs(false, 0));

  @Override
  public String name() {
    return planned.name();
  }

  @Override
  public int everySeconds() {
    return 30;
  }

  @Override
  public List<Order> decide(Day day) {
    return planned.decide(day);
  }
}
