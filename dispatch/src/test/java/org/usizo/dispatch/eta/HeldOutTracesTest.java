package org.usizo.dispatch.eta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.eta.SyntheticTown.Trace;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.responder.AreaId;

/** What six weeks of trips teach is measured on the two weeks that follow. */
class HeldOutTracesTest {

  private static final Map<AreaId, Calibration> LEARNED = new HashMap<>();
  private static List<Trace> taught;
  private static List<Trace> heldOut;

  @BeforeAll
  static void sixWeeksTeach() {
    var town = new SyntheticTown(20260302);
    taught = town.weeks(0, 6, 6_000);
    heldOut = town.weeks(6, 2, 3_000);
    taught.stream()
        .map(Trace::trip)
        .collect(Collectors.groupingBy(FinishedTrip::areaId))
        .forEach((area, trips) -> LEARNED.put(area, CalibrationPolicy.learn(trips)));
  }

  @Test
  void isAtMostThreeQuartersAsFarOffAsTheStraightLineAtMeanSpeed() {
    double metres = taught.stream().mapToDouble(Trace::lineMetres).sum();
    double seconds = taught.stream().mapToDouble(one -> one.trip().actualSeconds()).sum();
    double meanSpeed = metres / seconds;
    double plain = mean(one -> Math.abs(one.trip().actualSeconds() - one.lineMetres() / meanSpeed));
    double learned = mean(one -> Math.abs(one.trip().actualSeconds() - eta(one).p50Seconds()));
    assertThat(learned / plain)
        .as("MAE %.0f s against %.0f s", learned, plain)
        .isLessThanOrEqualTo(0.75);
  }

  @Test
  void theIntervalThatIsMeantToHoldEightInTenDoes() {
    assertThat(held()).isBetween(0.77, 0.83);
  }

  @Test
  void itIsNeitherTooHopefulNorTooGloomy() {
    double early = mean(one -> one.trip().actualSeconds() < eta(one).p50Seconds() ? 1 : 0);
    assertThat(early).isBetween(0.45, 0.55);
  }

  private static double held() {
    return mean(
        one -> {
          var eta = eta(one);
          double off = Math.abs(one.trip().actualSeconds() - eta.p50Seconds());
          return off <= eta.p90Seconds() - eta.p50Seconds() ? 1 : 0;
        });
  }

  private static Eta eta(Trace trace) {
    var trip = trace.trip();
    var basis =
        new DrivingTime(
            trip.roadProvider(),
            Duration.ofSeconds(trip.drivingSeconds()),
            Duration.ofSeconds(trip.blurSeconds()));
    return LEARNED.get(trip.areaId()).eta(basis, true, trip.startedAt());
  }

  private static double mean(java.util.function.ToDoubleFunction<Trace> measure) {
    return heldOut.stream().mapToDouble(measure).average().orElseThrow();
  }
}
