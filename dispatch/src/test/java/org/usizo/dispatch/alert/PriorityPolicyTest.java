package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.alert.PressDetails.People;
import org.usizo.dispatch.alert.PressDetails.Safety;
import org.usizo.dispatch.casefile.AlertKind;

/** Invariant 9: priority outranks kind, and what was not answered counts as the graver. */
class PriorityPolicyTest {

  private static final Instant DAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-03-02T22:00:00Z");
  private final PriorityPolicy policy = new PriorityPolicy(AlertSettings.defaults());

  @ParameterizedTest(
      name = "{0} lane {1} fire {2} injured {3} alone {4} children {5} night {6} -> P{7}")
  @CsvSource({
    "MEDICAL, , , , , , false, 1",
    "MEDICAL, false, false, false, false, 0, false, 1",
    "ROAD, false, false, false, false, 0, false, 3",
    "ROAD, false, false, false, true, 0, false, 3",
    "ROAD, false, false, false, true, 0, true, 2",
    "ROAD, false, false, false, false, 0, true, 3",
    "ROAD, false, false, false, , , false, 3",
    "ROAD, false, false, false, , , true, 2",
    "ROAD, false, false, false, false, 2, false, 2",
    "ROAD, true, , , , , false, 1",
    "ROAD, , true, , , , false, 1",
    "ROAD, , , true, , , false, 1",
    "ROAD, , , , , , false, 2",
    "ROAD, false, , false, false, , false, 2",
  })
  void dangerRanks(
      AlertKind kind,
      Boolean lane,
      Boolean fire,
      Boolean injured,
      Boolean alone,
      Integer children,
      boolean night,
      int priority) {
    var none = PressDetails.NONE;
    var details =
        new PressDetails(
            none.contact(),
            null,
            none.patient(),
            new People(1, children, null),
            new Safety(lane, fire, injured, alone),
            none.vehicle(),
            none.scene(),
            none.destination());

    assertThat(policy.decide(kind, details, night ? NIGHT : DAY)).isEqualTo(priority);
  }
}
