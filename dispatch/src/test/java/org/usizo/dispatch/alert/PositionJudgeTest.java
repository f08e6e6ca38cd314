package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.geo.PositionStatus;
import org.usizo.dispatch.geo.Region;

class PositionJudgeTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private final PositionJudge judge = new PositionJudge(Region.SOUTHERN_AFRICA);

  @ParameterizedTest(name = "{0}, {1} -> {2} {3}")
  @CsvSource({
    "-26.2041, 28.0473, PRECISE,",
    "-33.9249, 18.4241, PRECISE,",
    "0, 0, IMPLAUSIBLE, POSITION_NULL_ISLAND",
    "0.01, -0.01, IMPLAUSIBLE, POSITION_NULL_ISLAND",
    "28.0473, -26.2041, IMPLAUSIBLE, POSITION_SWAPPED",
    "51.5, -0.1, IMPLAUSIBLE, POSITION_OUTSIDE_REGION",
    "-91, 28, IMPLAUSIBLE, POSITION_OFF_EARTH",
    "-26, 181, IMPLAUSIBLE, POSITION_OFF_EARTH",
    "NaN, 28, IMPLAUSIBLE, POSITION_OFF_EARTH",
    "Infinity, -Infinity, IMPLAUSIBLE, POSITION_OFF_EARTH",
    "1e308, 28, IMPLAUSIBLE, POSITION_OFF_EARTH",
    ", 28, IMPLAUSIBLE, POSITION_UNREADABLE",
  })
  void placesAreJudged(Double lat, Double lon, PositionStatus status, AlertFlag flag) {
    var verdict =
        judge.judge(
            new PressPosition(lat, lon, null, null, null, null, null, null, false), false, NOW);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.flags()).isEqualTo(flag == null ? Set.of() : Set.of(flag));
    assertThat(verdict.place() != null).isEqualTo(status.hasPlace());
  }

  @ParameterizedTest(name = "{0} m, {1}, mock {2}, fixed {3} s ago -> {4} {5}")
  @CsvSource({
    "12.5, GNSS, false, 5, PRECISE,",
    "1000, GNSS, false, 5, PRECISE,",
    "1001, GNSS, false, 5, COARSE,",
    "-5, GNSS, false, 5, PRECISE,",
    "50, CELL, false, 5, COARSE,",
    "5, GNSS, true, 5, COARSE, POSITION_MOCK",
    "5, GNSS, false, 599, PRECISE,",
    "5, GNSS, false, 601, STALE,",
    "5000, GNSS, false, 601, COARSE,",
    "5, GNSS, false, -299, PRECISE,",
    "5, GNSS, false, -3600, PRECISE, CLOCK_WRONG",
    "5, GNSS, false, 99999999, STALE, CLOCK_WRONG",
  })
  void fixesAreJudged(
      double accuracy,
      String source,
      boolean mock,
      long age,
      PositionStatus status,
      AlertFlag flag) {
    var verdict =
        judge.judge(
            new PressPosition(
                -26.2, 28.0, accuracy, null, null, null, NOW.minusSeconds(age), source, mock),
            false,
            NOW);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.flags()).isEqualTo(flag == null ? Set.of() : Set.of(flag));
  }

  @ParameterizedTest
  @CsvSource({"true, MISSING", "false, PRECISE"})
  void thePlaceOfACallerIsNotWhereHelpMustGo(boolean ofCaller, PositionStatus status) {
    assertThat(judge.judge(PressPosition.of(-26.2, 28.0), ofCaller, NOW).status())
        .isEqualTo(status);
    assertThat(judge.judge(null, ofCaller, NOW).status()).isEqualTo(PositionStatus.MISSING);
  }
}
