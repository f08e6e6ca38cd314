package org.usizo.ops.simulation;

import java.util.List;

/** The report as one CSV file, a line for each scenario and arm. */
final class CsvTable {

  private CsvTable() {}

  static String of(List<ScenarioResult> results) {
    var text = new StringBuilder("scenario," + quoted(Figures.HEADING) + "\n");
    for (var result : results) {
      for (var arm : result.arms()) {
        text.append('"').append(result.name()).append("\",");
        text.append(quoted(Figures.of(arm, result.baseline()))).append('\n');
      }
    }
    return text.toString();
  }

  private static String quoted(List<String> cells) {
    return String.join(",", cells.stream().map(cell -> '"' + cell + '"').toList());
  }
}
