package org.usizo.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * CPU time of the server and of PostgreSQL, read from /proc by the installation's pid files. Ended
 * children count through their parent, so that pgbench's backends are not lost.
 */
final class CpuMeter {
  private static final long TICKS_PER_SECOND = 100;
  private static final int USER_TIME = 11;

  private final Path run;

  CpuMeter(Path data) {
    this.run = data.resolve("run");
  }

  Duration server() throws IOException {
    return of("server");
  }

  Duration database() throws IOException {
    return of("postgres");
  }

  /** Runs something and adds what both spent on it. */
  Measured during(MeasuredWork work) throws Exception {
    Duration server = server();
    Duration database = database();
    Measured measured = work.run();
    return measured.withCpu(server().minus(server), database().minus(database));
  }

  private Duration of(String name) throws IOException {
    long pid = Long.parseLong(Files.readString(run.resolve(name + ".pid")).strip().split(" ")[0]);
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    List<Long> pids =
        Stream.concat(Stream.of(process), process.descendants()).map(ProcessHandle::pid).toList();
    long ticks = 0;
    for (long one : pids) {
      ticks += ticks(one);
    }
    return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
  }

  /** User and system time of a process and of its ended children. */
  private static long ticks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      long ticks = 0;
      for (int i = USER_TIME; i < USER_TIME + 4; i++) {
        ticks += Long.parseLong(fields[i]);
      }
      return ticks;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Something that can be measured. */
  @FunctionalInterface
  interface MeasuredWork {
    Measured run() throws Exception;
  }
}
