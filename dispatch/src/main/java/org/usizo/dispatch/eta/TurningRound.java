package org.usizo.dispatch.eta;

import java.time.Duration;
import org.usizo.dispatch.geo.Place;

/**
 * What it costs that a vehicle drives the wrong way, or is on the far carriageway, when only the
 * straight line is known. On a fast road one can turn only at the next junction, which is assumed
 * {@value #METRES_TO_JUNCTION} m ahead on average: twice that way per turn. On a slow road a turn
 * is {@value #SLOW_TURN_SECONDS} s, and the carriageway does not matter.
 */
final class TurningRound {

  static final int METRES_TO_JUNCTION = 2000;
  static final int SLOW_TURN_SECONDS = 30;

  /** From 72 km/h on we take it for a road with a divide. */
  private static final double FAST_MPS = 20;

  private static final double AHEAD_DEGREES = 60;
  private static final double OPPOSITE_DEGREES = 120;

  private TurningRound() {}

  /** Nothing when the heading is unknown, or neither towards nor away from the scene. */
  static Duration of(Journey journey) {
    var motion = journey.motion();
    if (!motion.hasDirection()) {
      return Duration.ZERO;
    }
    double off = between(motion.headingDegrees(), bearing(journey.from(), journey.to()));
    if (motion.speedMps() < FAST_MPS) {
      return off > OPPOSITE_DEGREES ? Duration.ofSeconds(SLOW_TURN_SECONDS) : Duration.ZERO;
    }
    return turn(motion.speedMps()).multipliedBy(turns(journey, off));
  }

  private static int turns(Journey journey, double off) {
    boolean approaching = off < AHEAD_DEGREES;
    boolean leaving = off > OPPOSITE_DEGREES;
    if (journey.sceneDegrees() == null) {
      return leaving ? 1 : 0;
    }
    double apart = between(journey.motion().headingDegrees(), journey.sceneDegrees());
    boolean farSide = apart > OPPOSITE_DEGREES;
    boolean sameSide = apart < AHEAD_DEGREES;
    if (leaving) {
      return sameSide ? 2 : 1;
    }
    return approaching && farSide ? 1 : 0;
  }

  private static Duration turn(double speedMps) {
    return Duration.ofSeconds(Math.round(2 * METRES_TO_JUNCTION / speedMps));
  }

  /** Degrees clockwise from north at the start of the great circle. */
  static double bearing(Place from, Place to) {
    double east = Math.toRadians(to.lon() - from.lon());
    double lat = Math.toRadians(from.lat());
    double toLat = Math.toRadians(to.lat());
    double y = Math.sin(east) * Math.cos(toLat);
    double x = Math.cos(lat) * Math.sin(toLat) - Math.sin(lat) * Math.cos(toLat) * Math.cos(east);
    return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
  }

  /** The smaller angle between two directions, 0 to 180 degrees. */
  static double between(double a, double b) {
    double off = Math.abs(a - b) % 360;
    return off > 180 ? 360 - off : off;
  }
}
