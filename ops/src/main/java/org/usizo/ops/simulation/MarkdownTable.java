package org.usizo.ops.simulation;

import java.util.Collections;
import java.util.List;

/** The report as Markdown. */
final class MarkdownTable {

  private MarkdownTable() {}

  static String of(List<ScenarioResult> results) {
    var text = new StringBuilder("# Policy simulator\n");
    for (var result : results) {
      text.append(
          "\n## %s\n\n%d seeds, %d calls each on average.\n\n"
              .formatted(result.name(), result.seeds(), result.calls()));
      line(text, Figures.HEADING);
      line(text, Collections.nCopies(Figures.HEADING.size(), "---"));
      result.arms().forEach(arm -> line(text, Figures.of(arm, result.baseline())));
      bound(text, result.bound());
    }
    return text.toString();
  }

  private static void bound(StringBuilder text, ScenarioResult.Bound bound) {
    if (bound != null) {
      text.append(
          "\nOffline bound: mean %s min, late share %s.\n"
              .formatted(
                  Figures.number(2, bound.meanMinutes()), Figures.number(4, bound.lateShare())));
    }
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
