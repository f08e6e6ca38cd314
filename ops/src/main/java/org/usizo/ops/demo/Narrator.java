package org.usizo.ops.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells the story line by line, each with the time since the press and whose end it is. */
final class Narrator {
  private final PrintStream out;
  private final InstantSource clock;
  private Instant start;

  Narrator(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** A new story begins now. */
  void begin(String title) {
    start = clock.instant();
    out.printf("%n%s%n", title);
  }

  void customer(String line) {
    tell("customer", line);
  }

  void phone(String line) {
    tell("  phone", line);
  }

  void crew(String line) {
    tell("    crew", line);
  }

  void usizo(String line) {
    tell("usizo", line);
  }

  private void tell(String who, String line) {
    long seconds = Duration.between(start, clock.instant()).toSeconds();
    out.printf("  %d:%02d  %-10s %s%n", seconds / 60, seconds % 60, who, line);
  }
}
