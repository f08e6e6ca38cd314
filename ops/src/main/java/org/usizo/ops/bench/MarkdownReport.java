package org.usizo.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The report as it grows: printed at once, written at the end. */
final class MarkdownReport {
  private final StringBuilder text = new StringBuilder();

  void heading(String heading) {
    line("\n## " + heading + "\n");
  }

  void line(String line) {
    System.out.println(line);
    text.append(line).append('\n');
  }

  /** One line per arm: what it did per second, how long it took, what it cost. */
  void table(Arms... arms) {
    line(
        "| arm | per s, median (worst) | p50 ms | p99 ms, median (worst) | server CPU us | database CPU us | processors busy | failures |");
    line("|---|---|---|---|---|---|---|---|");
    Arrays.stream(arms).forEach(this::row);
    line("");
  }

  private void row(Arms arm) {
    ToDoubleFunction<Measured> p99 = measured -> measured.millis(99);
    line(
        "| %s | %s (%s) | %s | %s (%s) | %s | %s | %s | %d |"
            .formatted(
                arm.name(),
                figure(arm.median(Measured::perSecond)),
                figure(arm.least(Measured::perSecond)),
                figure(arm.median(measured -> measured.millis(50))),
                figure(arm.median(p99)),
                figure(arm.most(p99)),
                figure(arm.median(Measured::serverMicrosPerOperation)),
                figure(arm.median(Measured::databaseMicrosPerOperation)),
                figure(arm.median(Measured::processorsBusy)),
                arm.failures()));
  }

  /** A ratio round by round: its middle, and the one farthest from the aim. */
  void ratio(String what, List<Double> ratios, String aim, boolean moreIsBetter) {
    double middle = ratios.get(ratios.size() / 2);
    double worst = moreIsBetter ? ratios.getFirst() : ratios.getLast();
    line(
        "* %s: **%s** in the median, %s in the worst round (aim: %s)"
            .formatted(what, figure(middle), figure(worst), aim));
  }

  void code(List<String> lines) {
    line("```");
    lines.forEach(this::line);
    line("```");
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text.toString().strip() + "\n");
  }

  /** Three significant digits, without an exponent. */
  static String figure(double value) {
    double size = Math.abs(value);
    String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, form, value);
  }
}
