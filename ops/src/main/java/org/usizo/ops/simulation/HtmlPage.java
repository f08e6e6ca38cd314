package org.usizo.ops.simulation;

import java.util.List;

/** The report as one page that needs nothing else: tables, and plots as inline SVG. */
final class HtmlPage {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Usizo policy simulator</title>
      <style>
        body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem;
               color: #1c2430; background: #fff; }
        h1, h2 { font-weight: 600; }
        .plots { display: flex; flex-wrap: wrap; gap: 1.5rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
        th, td { padding: .25rem .5rem; border-bottom: 1px solid #d7dce3; text-align: right; }
        th:first-child, td:first-child { text-align: left; white-space: nowrap; }
        tr.usizo { background: #e9f2fb; font-weight: 600; }
        svg text { font: 12px system-ui, sans-serif; fill: #1c2430; }
      </style>
      <h1>Usizo policy simulator</h1>
      <p>Every arm lives through the same days. Ratios are against nearest idle; below 1 is better.</p>
      """;

  private HtmlPage() {}

  static String of(List<ScenarioResult> results) {
    var page = new StringBuilder(HEAD);
    for (var result : results) {
      page.append("<h2>").append(escaped(result.name())).append("</h2>\n<p>");
      page.append(result.seeds()).append(" seeds, about ").append(result.calls());
      page.append(" calls each.").append(bound(result.bound())).append("</p>\n");
      page.append("<div class=\"plots\">").append(Plots.shareReached(result));
      page.append(Plots.means(result)).append("</div>\n");
      page.append(table(result));
    }
    return page.append("</html>\n").toString();
  }

  private static String bound(ScenarioResult.Bound bound) {
    return bound == null
        ? ""
        : " No schedule with perfect knowledge has a mean below %s min or a late share below %s."
            .formatted(
                Figures.number(2, bound.meanMinutes()), Figures.number(4, bound.lateShare()));
  }

  private static String table(ScenarioResult result) {
    var table = new StringBuilder("<div class=\"wide\"><table>\n");
    table.append(row("th", Figures.HEADING, false));
    for (var arm : result.arms()) {
      table.append(row("td", Figures.of(arm, result.baseline()), arm.arm() == Arm.USIZO));
    }
    return table.append("</table></div>\n").toString();
  }

  private static String row(String cell, List<String> texts, boolean marked) {
    var row = new StringBuilder(marked ? "<tr class=\"usizo\">" : "<tr>");
    for (var text : texts) {
      row.append('<').append(cell).append('>').append(escaped(text));
      row.append("</").append(cell).append('>');
    }
    return row.append("</tr>\n").toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
