package org.usizo.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/**
 * Makes up a day: a square of road country, calls at random times, some of them crowded in the
 * middle fifth of each side, work times scattered log-normally about their mean.
 *
 * @param load calls x (mean service time + 7 minutes of driving) by responders x time; what nearest
 *     idle drives beyond those minutes comes on top
 * @param centralShare of the calls in the middle
 * @param serviceSpread standard deviation of the logarithm of the service time
 * @param mixed kinds, priorities and skills as in a real fleet; else all calls and responders equal
 * @param mostCalls the day ends after so many
 */
public record SyntheticDay(
    String name,
    int responders,
    double sideKilometres,
    double speedKmh,
    double travelSpread,
    double load,
    int hours,
    double centralShare,
    int meanServiceSeconds,
    double serviceSpread,
    boolean mixed,
    int mostCalls) {

  private static final Place CORNER = new Place(-26.4, 27.9);
  private static final double METRES_PER_DEGREE = 111_195;
  private static final int TARGET_SECONDS = 1_800;
  private static final int NOMINAL_DRIVE_SECONDS = 420;

  /** The same seed makes the same day. */
  public Scenario scenario(long seed) {
    var random = new SplittableRandom(seed);
    return new Scenario(
        name,
        calls(random.split()),
        fleet(random.split()),
        1,
        speedKmh / 3.6,
        travelSpread,
        meanServiceSeconds,
        TARGET_SECONDS,
        seed);
  }

  private List<ResponderRow> fleet(SplittableRandom random) {
    var fleet = new ArrayList<ResponderRow>();
    for (int i = 0; i < responders; i++) {
      var skills = mixed ? MixedCalls.skillsOf(i) : Set.<String>of();
      fleet.add(
          new ResponderRow("R%03d".formatted(i + 1), place(random, false), skills, 0, 7 * 86_400));
    }
    return fleet;
  }

  private List<CallRow> calls(SplittableRandom random) {
    var calls = new ArrayList<CallRow>();
    double meanGap = (meanServiceSeconds + NOMINAL_DRIVE_SECONDS) / (load * responders);
    double at = 0;
    while (calls.size() < mostCalls) {
      at += -Math.log(1 - random.nextDouble()) * meanGap;
      if (at >= hours * 3_600.0) {
        break;
      }
      calls.add(call((int) at, random));
    }
    return calls;
  }

  private CallRow call(int at, SplittableRandom random) {
    var scene = place(random, random.nextDouble() < centralShare);
    double mean = -serviceSpread * serviceSpread / 2;
    int service =
        (int) (meanServiceSeconds * Math.exp(mean + serviceSpread * random.nextGaussian()));
    return mixed
        ? MixedCalls.call(at, scene, service, random)
        : new CallRow(at, scene, AlertKind.ROAD, 3, Set.of(), service);
  }

  private Place place(SplittableRandom random, boolean central) {
    double side = sideKilometres * 1_000;
    double from = central ? 0.4 * side : 0;
    double width = central ? 0.2 * side : side;
    double north = from + width * random.nextDouble();
    double east = from + width * random.nextDouble();
    double lat = CORNER.lat() + north / METRES_PER_DEGREE;
    return new Place(
        lat, CORNER.lon() + east / METRES_PER_DEGREE / Math.cos(Math.toRadians(CORNER.lat())));
  }
}
