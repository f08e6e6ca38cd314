package org.usizo.ops.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a run prints. */
final class Report {
  private static final PrintStream OUT = System.out;

  private Report() {}

  static void progress(Recovery recovery) {
    OUT.printf(
        "  kill %2d  %-8s  first acknowledgement after %6s%s%n",
        recovery.number(),
        recovery.fault(),
        seconds(recovery.firstAcknowledgement()),
        recovery
            .afterDatabase()
            .map(gap -> "  (" + gap.toMillis() + " ms after PostgreSQL's return)")
            .orElse(""));
  }

  static void load(Ledger ledger) {
    OUT.printf(
        "%n%d presses acknowledged, %d tries brought nothing; waited p50 %s, p99 %s, most %s%n",
        ledger.list().size(),
        ledger.failedTries(),
        seconds(ledger.waited(0.5)),
        seconds(ledger.waited(0.99)),
        seconds(ledger.waited(1)));
  }

  static void recoveries(List<Recovery> recoveries) {
    for (Fault fault : Fault.values()) {
      List<Recovery> of = recoveries.stream().filter(r -> r.fault() == fault).toList();
      if (!of.isEmpty()) {
        OUT.printf(
            "%-8s killed %2d times: recovery median %s, worst %s%n",
            fault, of.size(), seconds(middle(of)), seconds(worst(of)));
      }
    }
    worstAfterDatabase(recoveries)
        .ifPresent(
            gap ->
                OUT.printf("PostgreSQL back to first acknowledgement: worst %s%n", seconds(gap)));
  }

  static void findings(List<Finding> findings) {
    OUT.printf("%n%-78s %s%n", "must not be", "found");
    for (Finding finding : findings) {
      OUT.printf(
          "%-78s %5d%s%n", finding.name(), finding.violations(), finding.isBad() ? "  <--" : "");
    }
  }

  static void verdict(String sentence) {
    OUT.printf("%n%s%n", sentence);
  }

  private static Optional<Duration> worstAfterDatabase(List<Recovery> recoveries) {
    return recoveries.stream()
        .flatMap(recovery -> recovery.afterDatabase().stream())
        .max(Comparator.naturalOrder());
  }

  private static Duration middle(List<Recovery> of) {
    return of.stream().map(Recovery::firstAcknowledgement).sorted().toList().get(of.size() / 2);
  }

  private static Duration worst(List<Recovery> of) {
    return of.stream()
        .map(Recovery::firstAcknowledgement)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static String seconds(Duration duration) {
    return "%.2f s".formatted(duration.toMillis() / 1000.0);
  }
}
