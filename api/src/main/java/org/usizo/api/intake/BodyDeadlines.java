package org.usizo.api.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.usizo.api.wiring.Setting;
import org.usizo.api.wiring.Settings;

/**
 * Keeps time for requests that wait. Ends the wait for bodies that do not arrive. The container's
 * own asynchronous timeout would decide the fate of the request itself, so it is not used.
 */
@ApplicationScoped
public class BodyDeadlines {
  private ScheduledThreadPoolExecutor timer;
  private Duration patience;

  /** For the container's proxy. */
  protected BodyDeadlines() {}

  /** Waits as long as configured. */
  @Inject
  public BodyDeadlines(Settings settings) {
    patience = settings.getSeconds(Setting.BODY_SECONDS);
    timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("usizo-body-deadlines").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  Future<?> after(Runnable expire) {
    return timer.schedule(expire, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  FirstThread watchFirstThread(AsyncContext waiting) {
    return FirstThread.watch(waiting, timer);
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }
}
