package org.usizo.ops.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one arm did in one round.
 *
 * @param operations how many were done
 * @param failures how many of them were not what was asked for
 * @param elapsed how long the arm ran
 * @param latencies microseconds from the moment an operation was due to its answer
 * @param serverCpu CPU time the server spent meanwhile
 * @param databaseCpu CPU time PostgreSQL spent meanwhile
 */
record Measured(
    long operations,
    long failures,
    Duration elapsed,
    Histogram latencies,
    Duration serverCpu,
    Duration databaseCpu) {

  double perSecond() {
    return operations / (elapsed.toNanos() / 1e9);
  }

  /** Latency in milliseconds at a percentile from 0 to 100. */
  double millis(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1000.0;
  }

  double worstMillis() {
    return latencies.getMaxValue() / 1000.0;
  }

  double serverMicrosPerOperation() {
    return serverCpu.toNanos() / 1000.0 / Math.max(1, operations);
  }

  double databaseMicrosPerOperation() {
    return databaseCpu.toNanos() / 1000.0 / Math.max(1, operations);
  }

  /**
   * How many processors server and PostgreSQL kept busy; near all there are, they are the limit.
   */
  double processorsBusy() {
    return serverCpu.plus(databaseCpu).toNanos() / (double) Math.max(1, elapsed.toNanos());
  }

  Measured withCpu(Duration server, Duration database) {
    return new Measured(operations, failures, elapsed, latencies, server, database);
  }

  /** The same run, counted in rows instead of requests. */
  Measured counting(long rows) {
    return new Measured(rows, failures, elapsed, latencies, serverCpu, databaseCpu);
  }
}
