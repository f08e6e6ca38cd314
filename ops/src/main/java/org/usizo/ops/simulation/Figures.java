package org.usizo.ops.simulation;

import java.util.List;
import java.util.Locale;

/** The columns of the report: the same in the table, the CSV and the page. */
final class Figures {

  static final List<String> HEADING =
      List.of(
          "arm",
          "mean min",
          "ratio",
          "p50 min",
          "p90 min",
          "p90 ratio",
          "p99 min",
          "late share",
          "late ratio",
          "longest min",
          "longest / nearest idle p99",
          "redirections per case",
          "utilisation",
          "km per case",
          "ETA error min",
          "P1 mean min",
          "unreached",
          "longest plan ms",
          "times life");

  private Figures() {}

  static List<String> of(ArmResult arm, ArmResult baseline) {
    return List.of(
        arm.arm().title,
        number(2, arm.meanMinutes()),
        ratio(arm.meanMinutes(), baseline.meanMinutes()),
        number(1, arm.quantileMinutes(0.5)),
        number(1, arm.quantileMinutes(0.9)),
        ratio(arm.quantileMinutes(0.9), baseline.quantileMinutes(0.9)),
        number(1, arm.quantileMinutes(0.99)),
        number(4, arm.mean(Measures::lateShare)),
        ratio(arm.mean(Measures::lateShare), baseline.mean(Measures::lateShare)),
        number(0, arm.longestMinutes()),
        ratio(arm.longestMinutes(), baseline.quantileMinutes(0.99)),
        number(3, arm.mean(Measures::redirectionsPerCase)),
        number(2, arm.mean(Measures::utilisation)),
        number(1, arm.mean(Measures::kilometresPerCase)),
        number(1, arm.mean(Measures::promiseErrorSeconds) / 60),
        number(1, arm.meanMinutesOf(1)),
        number(0, arm.mean(Measures::unreached)),
        number(1, arm.longestPlanMillis()),
        number(0, arm.timesLife()));
  }

  static String number(int digits, double value) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private static String ratio(double value, double of) {
    return of == 0 ? (value == 0 ? "1.00" : "-") : number(2, value / of);
  }
}
