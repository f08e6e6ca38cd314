package org.usizo.notifications.store;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Looks at due rows again and again: at once when woken, else after an interval. The deadlines
 * stand in the rows, so any number of nodes may look and a lost wake-up costs latency, never work.
 */
public final class Sweeper implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());
  private static final Duration LAST_SWEEP = Duration.ofSeconds(5);

  private final String name;
  private final Duration interval;
  private final IntSupplier sweep;
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread;
  private volatile boolean isClosed;

  /**
   * @param sweep handles what is due and says how much that was; after more than nothing it runs
   *     again at once
   */
  public Sweeper(String name, Duration interval, IntSupplier sweep) {
    this.name = name;
    this.interval = interval;
    this.sweep = sweep;
    thread = Thread.ofPlatform().daemon().name("usizo-" + name).unstarted(this::loop);
  }

  public void start() {
    thread.start();
  }

  public void wake() {
    wakeUps.release();
  }

  /** Stops after the sweep under way, waiting a few seconds for it at most. */
  @Override
  public void close() {
    isClosed = true;
    wake();
    if (!thread.isAlive()) {
      return;
    }
    try {
      thread.join(LAST_SWEEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    while (!isClosed) {
      if (sweepOnce() == 0) {
        rest();
      }
    }
  }

  private int sweepOnce() {
    try {
      return sweep.getAsInt();
    } catch (RuntimeException e) {
      if (!isClosed) {
        LOG.log(WARNING, "Sweep %s failed and is tried again".formatted(name), e);
      }
      return 0;
    }
  }

  private void rest() {
    try {
      if (wakeUps.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        wakeUps.drainPermits();
      }
    } catch (InterruptedException e) {
      isClosed = true;
      Thread.currentThread().interrupt();
    }
  }
}
