package org.usizo.ops.bench;

import java.time.InstantSource;
import org.usizo.ops.client.Installation;

/** Runs the benchmarks asked for, one after the other, and writes the report. */
public final class Bench {
  private Bench() {}

  /** See {@code ops/bench --help}. */
  public static void main(String[] arguments) throws Exception {
    BenchSettings settings = BenchSettings.of(arguments);
    var installation = new Installation(settings.data());
    var report = new MarkdownReport();
    report.line("# What Usizo reaches, against what it stands on\n");
    report.line(
        "%d rounds of %d s each, arms interleaved, after %d s of warm-up; %d processors; Java %s. %s."
            .formatted(
                settings.rounds(),
                settings.time().toSeconds(),
                settings.warmup().toSeconds(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                InstantSource.system().instant().toString().substring(0, 10)));
    if (settings.has("candidates")) {
      new CandidateBench(settings, report).run();
    }
    if (settings.has("positions")) {
      new PositionBench(settings, installation, report).run();
    }
    if (settings.has("intake")) {
      new IntakeBench(settings, installation, report).run();
    }
    report.write(settings.out());
    System.exit(0);
  }
}
