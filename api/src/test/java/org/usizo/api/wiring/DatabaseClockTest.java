package org.usizo.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void agreesWithTheSystemUntilItIsMeasured() {
    assertThat(new DatabaseClock(InstantSource.fixed(NOON)).instant()).isEqualTo(NOON);
  }

  @Test
  void followsTheDatabaseFromTheMiddleOfTheRoundTrip() {
    Iterator<Instant> system = List.of(NOON, NOON.plusMillis(20), NOON.plusSeconds(1)).iterator();
    DatabaseClock clock = new DatabaseClock(system::next);
    clock.measure(() -> NOON.plusMillis(10).plusSeconds(7200));
    assertThat(clock.offset()).isEqualTo(Duration.ofHours(2));
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1).plusSeconds(7200));
  }
}
