package org.usizo.ops.simulation;

import java.util.Arrays;
import java.util.function.Supplier;
import org.usizo.dispatch.plan.PlanSettings;

/** The rules that are compared. */
enum Arm {
  NEAREST_IDLE("nearest idle", () -> new NearestIdle("nearest idle", false)),
  QUEUE("first come, first served", () -> new NearestIdle("first come, first served", true)),
  BATCH("batch, 30 s", Batch::new),
  USIZO("Usizo", () -> planned("Usizo", PlanSettings.tuned())),
  NO_REDIRECTION(
      "without redirection",
      () -> planned("without redirection", PlanSettings.tuned().withRedirections(0, 0))),
  NO_NEXT_JOB(
      "without next jobs",
      () -> planned("without next jobs", PlanSettings.tuned().withNextJobs(false, 0))),
  NO_FAIRNESS(
      "without fairness", () -> planned("without fairness", PlanSettings.tuned().withFairness(0))),
  NO_LATENESS(
      "without lateness", () -> planned("without lateness", PlanSettings.tuned().withLateness(0))),
  NO_CAPACITY(
      "without capacity", () -> planned("without capacity", PlanSettings.tuned().withCapacity(0))),
  NO_SKILL_WASTE(
      "without skill waste",
      () -> planned("without skill waste", PlanSettings.tuned().withSkillWasteSeconds(0)));

  final String title;
  private final Supplier<Rule> rule;

  Arm(String title, Supplier<Rule> rule) {
    this.title = title;
    this.rule = rule;
  }

  Rule rule() {
    return rule.get();
  }

  private static Rule planned(String name, PlanSettings settings) {
    return new Planned(name, settings);
  }

  static Arm named(String text) {
    return Arrays.stream(values())
        .filter(arm -> arm.name().equalsIgnoreCase(text.replace('-', '_')))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No arm '%s': choose among %s".formatted(text, Arrays.toString(values()))));
  }
}
