package org.usizo.dispatch.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.planning.WaitPromisePolicy.Telling.NOTHING;
import static org.usizo.dispatch.planning.WaitPromisePolicy.Telling.RECOVERED;
import static org.usizo.dispatch.planning.WaitPromisePolicy.Telling.SLIPPED;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.planning.WaitPromisePolicy.Telling;

/** Help was said to come in 40 minutes. */
class WaitPromisePolicyTest {

  private static final Instant MADE = Instant.parse("2026-03-02T06:00:00Z");
  private static final Duration PROMISED = Duration.ofMinutes(40);

  @Test
  void itSlipsByHalfOfThePromisedWaitAndIsToldOnce() {
    assertThat(decide(60, null, null)).isEqualTo(NOTHING);
    assertThat(decide(61, null, null)).isEqualTo(SLIPPED);
    assertThat(decide(90, MADE, null)).isEqualTo(NOTHING);
  }

  @Test
  void ofAShortWaitByTenMinutesAtLeast() {
    var promise =
        new WaitPromise(TaskId.next(), MADE, MADE.plus(Duration.ofMinutes(8)), null, null);
    assertThat(WaitPromisePolicy.decide(promise, MADE.plus(Duration.ofMinutes(17))))
        .isEqualTo(NOTHING);
    assertThat(WaitPromisePolicy.decide(promise, MADE.plus(Duration.ofMinutes(19))))
        .isEqualTo(SLIPPED);
  }

  @Test
  void itRecoversNearThePromiseAndIsToldOnce() {
    assertThat(decide(46, MADE, null)).isEqualTo(NOTHING);
    assertThat(decide(45, MADE, null)).isEqualTo(RECOVERED);
    assertThat(decide(45, MADE, MADE)).isEqualTo(NOTHING);
    assertThat(decide(90, MADE, MADE)).isEqualTo(NOTHING);
    assertThat(decide(45, null, null)).isEqualTo(NOTHING);
  }

  private static Telling decide(int expectedMinutes, Instant slippedTold, Instant recoveredTold) {
    var promise =
        new WaitPromise(TaskId.next(), MADE, MADE.plus(PROMISED), slippedTold, recoveredTold);
    return WaitPromisePolicy.decide(promise, MADE.plus(Duration.ofMinutes(expectedMinutes)));
  }
}
