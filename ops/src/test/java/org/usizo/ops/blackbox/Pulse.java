package org.usizo.ops.blackbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.usizo.ops.client.UnreachableException;

/** Asks for the server's health all the while, and keeps how long each answer took. */
final class Pulse implements AutoCloseable {
  private static final long NANOS_BETWEEN_BEATS = 50_000_000;

  private final AtomicBoolean over = new AtomicBoolean();
  private final List<Duration> beats = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().unstarted(this::beat);
  private int missed;

  static Pulse taken() {
    var pulse = new Pulse();
    pulse.thread.start();
    return pulse;
  }

  private void beat() {
    while (!over.get()) {
      long begun = System.nanoTime();
      boolean healthy = isHealthy();
      add(Duration.ofNanos(System.nanoTime() - begun), healthy);
      LockSupport.parkNanos(NANOS_BETWEEN_BEATS);
    }
  }

  private static boolean isHealthy() {
    try {
      return Live.api()
          .root("GET", "/health/live")
          .timeout(Duration.ofSeconds(10))
          .send()
          .isSuccess();
    } catch (UnreachableException e) {
      return false;
    }
  }

  private synchronized void add(Duration beat, boolean healthy) {
    beats.add(beat);
    if (!healthy) {
      missed++;
    }
  }

  /** How many answers were none, or not 2xx. */
  synchronized int missed() {
    return missed;
  }

  /** One line with what was measured. */
  synchronized String figures() {
    List<Duration> sorted = beats.stream().sorted().toList();
    return "health: %d answers, median %d ms, worst %d ms, %d missed"
        .formatted(
            sorted.size(),
            sorted.get(sorted.size() / 2).toMillis(),
            sorted.getLast().toMillis(),
            missed);
  }

  @Override
  public void close() throws InterruptedException {
    over.set(true);
    thread.join();
  }
}
