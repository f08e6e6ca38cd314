package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.Place;

/** Invariant 2: which of a proven person's cases another press belongs to. */
class JoinPolicyTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final Place HERE = new Place(-26.2, 28.0);

  @ParameterizedTest(name = "{0} test {1} {2} {3} min old {4} km away -> joins {5}")
  @CsvSource({
    "ROAD, false, RECEIVED, 1, 0, true",
    "ROAD, false, TRANSPORTING, 1, 0, true",
    "ROAD, false, ON_HOLD, 1, 0, true",
    "ROAD, false, RECEIVED, 359, 4.9, true",
    "ROAD, false, RECEIVED, 1, , true",
    "MEDICAL, false, RECEIVED, 1, 0, false",
    "ROAD, true, RECEIVED, 1, 0, false",
    "ROAD, false, RESOLVED, 1, 0, false",
    "ROAD, false, CLOSED, 1, 0, false",
    "ROAD, false, CANCELLED, 1, 0, false",
    "ROAD, false, RECEIVED, 360, 0, false",
    "ROAD, false, RECEIVED, 1, 5.1, false",
  })
  void aRealRoadPressJoins(
      AlertKind kind, boolean test, CaseStatus status, long minutes, Double km, boolean joins) {
    var place = km == null ? null : new Place(HERE.lat() + km / 111.195, HERE.lon());
    var own = new OwnCase(CaseId.next(), kind, test, status, NOW.minusSeconds(minutes * 60), place);

    assertThat(JoinPolicy.choose(List.of(own), AlertKind.ROAD, false, HERE, NOW).isPresent())
        .isEqualTo(joins);
  }
}
