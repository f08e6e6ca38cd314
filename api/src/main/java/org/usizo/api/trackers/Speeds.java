package org.usizo.api.trackers;

/** Speeds as trackers write them, in metres per second. */
final class Speeds {

  private static final double METRES_PER_NAUTICAL_MILE = 1852;
  private static final double SECONDS_PER_HOUR = 3600;

  private Speeds() {}

  static Double ofKnots(Double knots) {
    return known(knots) ? knots * METRES_PER_NAUTICAL_MILE / SECONDS_PER_HOUR : null;
  }

  static Double ofKilometresPerHour(Double kmh) {
    return known(kmh) ? kmh * 1000 / SECONDS_PER_HOUR : null;
  }

  /** Devices write a negative number for what they do not know. */
  static Double known(Double value, boolean mayBeZero) {
    return known(value) && (mayBeZero || value > 0) ? value : null;
  }

  private static boolean known(Double value) {
    return value != null && value >= 0;
  }
}
