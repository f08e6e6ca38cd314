package org.usizo.dispatch.store;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Runs one sweep over due rows again and again: at once when woken, else at least every interval.
 * It keeps no deadline itself, the rows do, so any number of nodes may sweep and a lost wake-up
 * costs latency, never work. A sweep that fails is logged and tried again.
 */
public final class Sweeper implements AutoCloseable {

  /** Handles what is due now. */
  @FunctionalInterface
  public interface Sweep {

    /**
     * @return how many rows were handled; after more than none the sweeper looks again at once
     */
    int run() throws Exception;
  }

  private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());

  /** News comes in bursts; a sweep for each piece would cost more than it handles. */
  private static final Duration GATHERS = Duration.ofMillis(10);

  private final String name;
  private final Duration interval;
  private final int restsTimes;
  private final Sweep sweep;
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  public Sweeper(String name, Duration interval, Sweep sweep) {
    this(name, interval, 0, sweep);
  }

  /**
   * @param restsTimes after each sweep it rests that many times as long as the sweep took, woken or
   *     not, which bounds its share of a processor
   */
  public Sweeper(String name, Duration interval, int restsTimes, Sweep sweep) {
    this.name = name;
    this.interval = interval;
    this.restsTimes = restsTimes;
    this.sweep = sweep;
    this.thread = Thread.ofPlatform().daemon().name("usizo-sweep-" + name).unstarted(this::loop);
  }

  public void start() {
    thread.start();
  }

  /** Looks at once instead of after the interval. */
  public void wake() {
    wakeUps.release();
  }

  /** Stops after the sweep under way, waiting for it a few seconds at most. */
  @Override
  public void close() {
    closed = true;
    wake();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    while (!closed) {
      long start = System.nanoTime();
      int handled = sweepOnce();
      recover(System.nanoTime() - start);
      if (handled == 0) {
        rest();
      }
    }
  }

  private int sweepOnce() {
    try {
      return sweep.run();
    } catch (Exception e) {
      if (!closed) {
        LOG.log(WARNING, "Sweep %s failed and will be tried again".formatted(name), e);
      }
      return 0;
    }
  }

  private void recover(long sweptNanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(sweptNanos * restsTimes);
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  private void rest() {
    try {
      if (wakeUps.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        TimeUnit.NANOSECONDS.sleep(GATHERS.toNanos());
        wakeUps.drainPermits();
      }
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }
}
