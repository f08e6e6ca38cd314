package org.usizo.ops.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs scenarios and writes the report; or writes a day as files. Started by {@code ops/simulate}.
 */
public final class Simulate {

  private final Map<String, String> options = new HashMap<>();
  private final List<Path> scenarios = new ArrayList<>();

  private Simulate(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--")) {
        options.put(arguments[i].substring(2), arguments[++i]);
      } else {
        scenarios.add(Path.of(arguments[i]));
      }
    }
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    var simulate = new Simulate(arguments);
    if (simulate.options.containsKey("export")) {
      simulate.export(Path.of(simulate.options.get("export")));
    } else if (simulate.options.containsKey("write")) {
      simulate.writeDay(Path.of(simulate.options.get("write")));
    } else {
      simulate.compare();
    }
  }

  private int number(String option, int otherwise) {
    return Integer.parseInt(options.getOrDefault(option, Integer.toString(otherwise)));
  }

  private void writeDay(Path folder) throws IOException {
    for (var file : scenarios) {
      var day = ScenarioFile.read(file).scenario(number("first-seed", 1));
      DayFiles.write(folder, day.calls(), day.responders());
      System.out.printf(
          "%d calls and %d responders of %s stand in %s.%n",
          day.calls().size(), day.responders().size(), day.name(), folder);
    }
  }

  private void export(Path folder) throws IOException, SQLException {
    var from = LocalDate.parse(options.get("from")).atStartOfDay(ZoneOffset.UTC).toInstant();
    var to = LocalDate.parse(options.get("to")).atStartOfDay(ZoneOffset.UTC).toInstant();
    var user = System.getenv("USIZO_EXPORT_USER");
    var password = System.getenv("USIZO_EXPORT_PASSWORD");
    long jitter = new SecureRandom().nextLong();
    try (var past = new PastDays(options.get("database"), user, password, jitter)) {
      var calls = past.calls(from, to);
      var responders = past.responders();
      DayFiles.write(folder, calls, responders);
      Files.writeString(
          folder.resolve("past.properties"),
          "name=past days\ncalls=calls.csv\nresponders=responders.csv\n");
      System.out.printf(
          "%d calls and %d responders stand in %s.%n", calls.size(), responders.size(), folder);
    }
  }

  private void compare() throws IOException {
    var comparison = new Comparison(arms(), number("first-seed", 1), number("seeds", 5));
    var results = new ArrayList<ScenarioResult>();
    for (var file : scenarios) {
      results.add(comparison.of(ScenarioFile.read(file)));
      System.out.println(MarkdownTable.of(results.subList(results.size() - 1, results.size())));
    }
    var out = Path.of(options.getOrDefault("out", "target/simulate"));
    Files.createDirectories(out);
    var times = SolverTimes.table();
    System.out.println(times);
    Files.writeString(out.resolve("report.md"), MarkdownTable.of(results) + "\n" + times);
    Files.writeString(out.resolve("report.csv"), CsvTable.of(results));
    Files.writeString(out.resolve("report.html"), HtmlPage.of(results));
  }

  private List<Arm> arms() {
    var wanted = options.get("arms");
    return wanted == null
        ? List.of(Arm.values())
        : Arrays.stream(wanted.split(",")).map(Arm::named).toList();
  }
}
