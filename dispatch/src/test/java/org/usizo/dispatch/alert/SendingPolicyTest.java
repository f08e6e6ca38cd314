package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.PositionStatus;

/** Invariant 3: storing is unconditional, sending is policy. */
class SendingPolicyTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private final SendingPolicy policy = new SendingPolicy(AlertSettings.defaults());

  @ParameterizedTest(
      name = "{0} verified {1} call back {2} {3} {4} load {5}/{6} -> after {7} s, over budget {8}")
  @CsvSource({
    "ROAD, true, false, PRECISE, , 0, 0, 0, false",
    "ROAD, true, false, STALE, , 0, 0, 0, false",
    "ROAD, true, false, COARSE, , 0, 0, , false",
    "ROAD, true, false, MISSING, , 0, 0, , false",
    "ROAD, true, false, IMPLAUSIBLE, , 0, 0, , false",
    "MEDICAL, true, false, COARSE, , 0, 0, 0, false",
    "MEDICAL, true, false, MISSING, , 0, 0, 60, false",
    "MEDICAL, true, false, IMPLAUSIBLE, , 0, 0, 60, false",
    "ROAD, true, false, PRECISE, LATE, 999, 999, 300, false",
    "MEDICAL, true, false, PRECISE, LATE, 0, 0, 60, false",
    "MEDICAL, true, true, PRECISE, KIND_UNKNOWN, 0, 0, 60, false",
    "MEDICAL, false, true, PRECISE, , 999, 999, 0, false",
    "ROAD, false, true, PRECISE, , 0, 0, 0, false",
    "ROAD, false, false, PRECISE, , 0, 0, 300, false",
    "MEDICAL, false, false, PRECISE, , 0, 0, 60, false",
    "MEDICAL, false, false, PRECISE, , 2, 119, 60, false",
    "MEDICAL, false, false, PRECISE, , 3, 0, , true",
    "MEDICAL, false, false, PRECISE, , 0, 120, , true",
    "ROAD, false, true, PRECISE, FLOOD, 0, 0, 300, false",
    "ROAD, false, true, PRECISE, FLOOD, 3, 0, , true",
    "MEDICAL, false, false, MISSING, , 3, 0, , true",
  })
  void pressesAreSent(
      AlertKind kind,
      boolean verified,
      boolean callBack,
      PositionStatus position,
      AlertFlag flag,
      int fromSource,
      int inArea,
      Long afterSeconds,
      boolean overBudget) {
    var flags = EnumSet.noneOf(AlertFlag.class);
    if (flag != null) {
      flags.add(flag);
    }
    var sending =
        policy.decide(
            new SendingPolicy.Facts(
                kind,
                kind == AlertKind.MEDICAL ? 1 : 3,
                verified,
                false,
                callBack,
                position,
                flags,
                new SendingPolicy.Load(fromSource, inArea)),
            NOW);

    assertThat(sending.dispatchAt())
        .isEqualTo(afterSeconds == null ? null : NOW.plusSeconds(afterSeconds));
    assertThat(sending.overBudget()).isEqualTo(overBudget);
    assertThat(sending.agentDueAt())
        .isEqualTo(NOW.plusSeconds(kind == AlertKind.MEDICAL ? 10 : 30));
  }
}
