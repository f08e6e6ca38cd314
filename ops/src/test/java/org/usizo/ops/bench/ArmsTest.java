package org.usizo.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class ArmsTest {

  @Test
  void aFailedOperationIsNotMeasuredAsASpeed() {
    var arms = new Arms("searches");
    arms.add(round(100, 0));
    assertThatNoException().isThrownBy(arms::checkNoneFailed);
    arms.add(round(100, 3));
    assertThatIllegalStateException()
        .isThrownBy(arms::checkNoneFailed)
        .withMessageContaining("searches: 3 operations");
  }

  @Test
  void ratiosComparePairsOfRounds() {
    var ours = new Arms("ours");
    var limit = new Arms("limit");
    ours.add(round(50, 0));
    limit.add(round(100, 0));
    ours.add(round(30, 0));
    limit.add(round(200, 0));
    assertThat(ours.ratios(limit, Measured::perSecond)).containsExactly(0.15, 0.5);
  }

  private static Measured round(long operations, long failures) {
    return new Measured(
        operations,
        failures,
        Duration.ofSeconds(1),
        new Histogram(3),
        Duration.ZERO,
        Duration.ZERO);
  }
}
