package org.usizo.dispatch.eta;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;

/**
 * A made-up town that behaves like roads do: streets run in a grid of some direction, so that the
 * way is longer than the line; each area has its own speed; rush hours slow weekdays down and
 * nights are quick; crews take a while to get going; no two trips are alike.
 */
final class SyntheticTown {

  /** One trip, with the straight line it went along. */
  record Trace(FinishedTrip trip, double lineMetres) {}

  private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");
  private static final Place CENTRE = new Place(-26.2, 28.05);
  private static final double NOISE = 0.18;
  private static final double METRES_PER_DEGREE = 111_195;
  private static final double[] SPEEDS_MPS = {9, 15, 24};

  private final Random random;
  private final List<AreaId> areas = new ArrayList<>();

  SyntheticTown(long seed) {
    this.random = new Random(seed);
    for (int n = 0; n < SPEEDS_MPS.length; n++) {
      areas.add(new AreaId(new UUID(0, n)));
    }
  }

  /** Trips spread evenly over whole weeks. */
  List<Trace> weeks(int first, int count, int trips) {
    var traces = new ArrayList<Trace>();
    for (int n = 0; n < trips; n++) {
      var into = Duration.ofDays(7L * count).multipliedBy(n).dividedBy(trips);
      traces.add(trace(MONDAY.plus(Duration.ofDays(7L * first)).plus(into)));
    }
    return traces;
  }

  private Trace trace(Instant at) {
    int area = random.nextInt(SPEEDS_MPS.length);
    double line = 800 + 14_000 * random.nextDouble();
    double angle = 2 * Math.PI * random.nextDouble();
    double road = line * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
    double speed = SPEEDS_MPS[area] / congestion(at);
    double driving = road / speed * Math.exp(NOISE * random.nextGaussian());
    double setOff = 40 + 100 * random.nextDouble();
    return new Trace(trip(area, at, line, angle, setOff, driving), line);
  }

  /** As the straight line sees it, with the area's settings that nobody has touched. */
  private FinishedTrip trip(
      int area, Instant at, double line, double angle, double setOff, double driving) {
    var straight = new StraightLineEta(1.4, 12.5);
    var to = away(line, angle);
    var blur = StraightLineEta.blurOfScene(12.0).plus(straight.blurOfVehicle(10.0, age()));
    return new FinishedTrip(
        StraightLineEta.PROVIDER,
        areas.get(area),
        at,
        (int) straight.drivingTime(CENTRE.distanceTo(to)).toSeconds(),
        (int) straight.drivingTime(blur).toSeconds(),
        (int) setOff,
        (int) (setOff + driving));
  }

  private Duration age() {
    return Duration.ofSeconds(random.nextInt(30));
  }

  private static Place away(double metres, double angle) {
    double north = metres * Math.cos(angle) / METRES_PER_DEGREE;
    double east = metres * Math.sin(angle) / METRES_PER_DEGREE;
    return new Place(
        CENTRE.lat() + north, CENTRE.lon() + east / Math.cos(Math.toRadians(CENTRE.lat())));
  }

  private static double congestion(Instant at) {
    var utc = at.atOffset(ZoneOffset.UTC);
    int hour = utc.getHour();
    boolean weekend = utc.getDayOfWeek().getValue() > 5;
    if (hour < 5 || hour >= 22) {
      return 0.8;
    }
    boolean rush = hour >= 6 && hour < 9 || hour >= 15 && hour < 18;
    return rush && !weekend ? 1.8 : 1;
  }
}
