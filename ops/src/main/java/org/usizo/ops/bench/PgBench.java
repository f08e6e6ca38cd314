package org.usizo.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** PostgreSQL's own load generator with a script of ours: the limit the server is held against. */
final class PgBench {
  private static final long LONGEST_MICROS = 120_000_000;
  private static final int LATENCY_COLUMN = 2;

  private final String program;
  private final Map<String, String> environment;
  private final Path script;
  private final int clients;

  PgBench(String program, Map<String, String> environment, Path script, int clients) {
    this.program = program;
    this.environment = environment;
    this.script = script;
    this.clients = clients;
  }

  Measured run(Duration time) throws IOException, InterruptedException {
    Path logs = Files.createTempDirectory("pgbench");
    try {
      long begun = System.nanoTime();
      String output = execute(time, logs);
      Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
      Histogram latencies = read(logs);
      if (latencies.getTotalCount() == 0) {
        throw new IllegalStateException("pgbench did nothing:\n" + output);
      }
      return new Measured(
          latencies.getTotalCount(), 0, elapsed, latencies, Duration.ZERO, Duration.ZERO);
    } finally {
      delete(logs);
    }
  }

  private String execute(Duration time, Path logs) throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
            program,
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + clients,
            "--jobs=2",
            "--time=" + time.toSeconds(),
            "--file=" + script,
            "--log",
            "--log-prefix=" + logs.resolve("arm"));
    command.environment().putAll(environment);
    Process process = command.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0 || output.contains("aborted")) {
      throw new IllegalStateException("pgbench failed:\n" + output);
    }
    return output;
  }

  private static Histogram read(Path logs) throws IOException {
    var latencies = new Histogram(LONGEST_MICROS, 3);
    for (Path log : list(logs)) {
      try (Stream<String> lines = Files.lines(log)) {
        lines.forEach(
            line -> latencies.recordValue(Long.parseLong(line.split(" ")[LATENCY_COLUMN])));
      }
    }
    return latencies;
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    for (Path file : list(directory)) {
      Files.delete(file);
    }
    Files.delete(directory);
  }
}
