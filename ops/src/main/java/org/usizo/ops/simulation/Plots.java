package org.usizo.ops.simulation;

import java.util.List;
import java.util.Locale;

/** Plots as SVG text. */
final class Plots {

  private static final int WIDTH = 540;
  private static final int HEIGHT = 300;
  private static final int LEFT = 46;
  private static final int BOTTOM = 34;
  private static final List<Arm> CURVES =
      List.of(Arm.NEAREST_IDLE, Arm.QUEUE, Arm.BATCH, Arm.USIZO);
  private static final List<String> COLOURS = List.of("#8a94a3", "#c9772b", "#3c8d5a", "#1f5fae");

  private Plots() {}

  /** What share of the calls had been reached within so many minutes. */
  static String shareReached(ScenarioResult result) {
    double most = Math.max(40, 1.3 * result.baseline().quantileMinutes(0.95));
    var svg = open("Share of calls reached within so many minutes");
    for (double share = 0; share <= 1.001; share += 0.25) {
      svg.append(line(LEFT, y(share), WIDTH - 8, y(share), "#d7dce3"));
      svg.append(text(6, y(share) + 4, Math.round(share * 100) + " %", "start"));
    }
    double step = most > 200 ? 60 : most > 90 ? 20 : 10;
    for (double minutes = 0; minutes <= most; minutes += step) {
      svg.append(text(x(minutes / most), HEIGHT - 14, Figures.number(0, minutes), "middle"));
    }
    for (int i = 0; i < CURVES.size(); i++) {
      var arm = result.arm(CURVES.get(i));
      if (arm != null) {
        svg.append(curve(arm, most, COLOURS.get(i)));
        svg.append(text(WIDTH - 12, y(0.42) + 18 * i, arm.arm().title, "end", COLOURS.get(i)));
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static String curve(ArmResult arm, double most, String colour) {
    var points = new StringBuilder();
    for (int i = 0; i <= 100; i++) {
      double minutes = arm.quantileMinutes(i / 100.0);
      if (minutes > most) {
        break;
      }
      points.append(at(x(minutes / most))).append(',').append(at(y(i / 100.0))).append(' ');
    }
    return "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"%s\" points=\"%s\"/>\n"
        .formatted(colour, points.toString().strip());
  }

  /** Mean response of every arm as bars, the 90th percentile as a mark; far-off ones are cut. */
  static String means(ScenarioResult result) {
    double unit = Math.max(1, 1.8 * result.baseline().quantileMinutes(0.9));
    var svg = open("Mean response (bar) and 90th percentile (mark), minutes");
    double rowHeight = (HEIGHT - 30.0) / result.arms().size();
    for (int i = 0; i < result.arms().size(); i++) {
      svg.append(bar(result.arms().get(i), 28 + i * rowHeight, rowHeight, unit));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String bar(ArmResult arm, double top, double rowHeight, double unit) {
    double scale = (WIDTH - 240) / unit;
    double mean = Math.min(unit, arm.meanMinutes()) * scale;
    double ninety = 150 + Math.min(unit, arm.quantileMinutes(0.9)) * scale;
    var colour = arm.arm() == Arm.USIZO ? "#1f5fae" : "#a9b4c2";
    double middle = top + rowHeight / 2 + 4;
    return text(144, middle, arm.arm().title, "end")
        + "<rect x=\"150\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
            .formatted(at(top + 3), at(mean), at(rowHeight - 6), colour)
        + line(ninety, top + 3, ninety, top + rowHeight - 3, "#1c2430")
        + text(
            ninety + 6,
            middle,
            Figures.number(1, arm.meanMinutes())
                + " / "
                + Figures.number(1, arm.quantileMinutes(0.9)),
            "start");
  }

  private static StringBuilder open(String title) {
    return new StringBuilder(
            "<svg role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                .formatted(title, WIDTH, HEIGHT, WIDTH, HEIGHT))
        .append(text(LEFT, 14, title, "start"));
  }

  private static double x(double share) {
    return LEFT + share * (WIDTH - LEFT - 12);
  }

  private static double y(double share) {
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 26);
  }

  private static String line(double x1, double y1, double x2, double y2, String colour) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>\n"
        .formatted(at(x1), at(y1), at(x2), at(y2), colour);
  }

  private static String text(double x, double y, String text, String anchor) {
    return text(x, y, text, anchor, "#1c2430");
  }

  private static String text(double x, double y, String text, String anchor, String colour) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" style=\"fill:%s\">%s</text>\n"
        .formatted(at(x), at(y), anchor, colour, HtmlPage.escaped(text));
  }

  private static String at(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
