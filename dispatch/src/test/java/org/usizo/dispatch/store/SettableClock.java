package org.usizo.dispatch.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until somebody moves it. */
public final class SettableClock implements InstantSource {

  private final AtomicReference<Instant> now;

  public SettableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** A clock that stands at a Monday morning in Johannesburg. */
  public static SettableClock atMondayMorning() {
    return new SettableClock(Instant.parse("2026-03-02T06:00:00Z"));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  public void forward(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }
}
