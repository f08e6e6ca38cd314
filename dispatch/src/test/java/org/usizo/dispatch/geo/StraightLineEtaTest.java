package org.usizo.dispatch.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StraightLineEtaTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final Distance SHARP = Distance.metres(0);

  private final StraightLineEta eta = new StraightLineEta(1.4, 14);

  @Test
  void travelIsTheLineTimesDetourOverSpeed() {
    var known = eta.over(Distance.kilometres(10), SHARP, Duration.ofSeconds(60), NOW);
    assertThat(known.p50Seconds()).isEqualTo(60 + 1000);
    assertThat(known.p90Seconds()).isEqualTo(60 + 1500);
    assertThat(known.arrival()).isEqualTo(NOW.plusSeconds(1060));
  }

  @Test
  void notKnowingWhereWidensTheIntervalAndLeavesItsMiddle() {
    var sharp = eta.over(Distance.kilometres(10), SHARP, Duration.ZERO, NOW);
    var vague = eta.over(Distance.kilometres(10), Distance.kilometres(2), Duration.ZERO, NOW);
    assertThat(vague.p50()).isEqualTo(sharp.p50());
    assertThat(vague.p90Seconds() - sharp.p90Seconds()).isEqualTo(200);
  }

  @Test
  void accuracyAndAgeOfAFixAreItsBlur() {
    assertThat(eta.blurOfVehicle(50.0, Duration.ofSeconds(30)).metres()).isEqualTo(50 + 30 * 14);
    assertThat(eta.blurOfVehicle(null, Duration.ZERO).metres()).isEqualTo(100);
    assertThat(eta.blurOfVehicle(0.0, Duration.ofHours(3)).metres()).isEqualTo(600 * 14);
    assertThat(StraightLineEta.blurOfScene(25.0).metres()).isEqualTo(25);
  }
}
