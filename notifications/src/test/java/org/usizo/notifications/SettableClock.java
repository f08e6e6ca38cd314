package org.usizo.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until somebody moves it. */
public final class SettableClock implements InstantSource {

  public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T06:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_MORNING);

  @Override
  public Instant instant() {
    return now.get();
  }

  public void forward(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  public void reset() {
    now.set(MONDAY_MORNING);
  }
}
