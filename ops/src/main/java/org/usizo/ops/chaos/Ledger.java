package org.usizo.ops.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Every acknowledgement there was, on this side of the wire: what the oracle holds against. */
final class Ledger {
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final AtomicLong failedTries = new AtomicLong();

  synchronized void add(Acknowledged entry) {
    acknowledged.add(entry);
  }

  synchronized List<Acknowledged> list() {
    return List.copyOf(acknowledged);
  }

  void countFailedTry() {
    failedTries.incrementAndGet();
  }

  long failedTries() {
    return failedTries.get();
  }

  /** The first acknowledgement after a moment (nanoTime), if there was one yet. */
  synchronized Optional<Acknowledged> findFirstAfter(long nanos) {
    return acknowledged.stream()
        .filter(entry -> entry.at() - nanos > 0)
        .min(Comparator.comparingLong(Acknowledged::at));
  }

  /** How long presses waited for their acknowledgement; quantile from 0 to 1. */
  synchronized Duration waited(double quantile) {
    List<Duration> sorted = acknowledged.stream().map(Acknowledged::waited).sorted().toList();
    return sorted.isEmpty()
        ? Duration.ZERO
        : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * quantile)));
  }
}
