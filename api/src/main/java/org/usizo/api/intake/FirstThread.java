package org.usizo.api.intake;

import jakarta.servlet.AsyncContext;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Knows when the container's first thread is done with a request that waits. Payara 6 loses a
 * dispatch which another thread asks for in the very moment that thread leaves: it looks for the
 * dispatch to carry out before it is there, the dispatch was told to wait for it, and the request
 * would never be answered nor its place in the lane given on. So nobody dispatches before. See
 * ops/decisions/0161.
 */
final class FirstThread {
  private static final long LOOK_MILLIS = 1;

  private final AsyncContext waiting;
  private final ScheduledExecutorService timer;
  private boolean leaving;
  private boolean gone;
  private Runnable then;

  private FirstThread(AsyncContext waiting, ScheduledExecutorService timer) {
    this.waiting = waiting;
    this.timer = timer;
  }

  /** Begins to watch; to be called by the first thread itself. */
  static FirstThread watch(AsyncContext waiting, ScheduledExecutorService timer) {
    var thread = new FirstThread(waiting, timer);
    thread.lookSoon();
    return thread;
  }

  /** Runs something once the thread is gone: now, or within milliseconds of its leaving. */
  void whenGone(Runnable work) {
    synchronized (this) {
      if (!gone) {
        then = work;
        return;
      }
    }
    work.run();
  }

  private void lookSoon() {
    timer.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The container closes the settings just before it lets go, hence the second look. */
  private void look() {
    boolean closed = isClosedToSettings();
    if (!closed || !leaving) {
      leaving = closed;
      lookSoon();
      return;
    }
    Runnable work;
    synchronized (this) {
      gone = true;
      work = then;
    }
    if (work != null) {
      work.run();
    }
  }

  private boolean isClosedToSettings() {
    try {
      waiting.setTimeout(0);
      return false;
    } catch (IllegalStateException closed) {
      return true;
    }
  }
}
