package org.usizo.dispatch.geo;

import java.time.Duration;
import java.time.Instant;

/**
 * Travel time when all we know is the straight line:
 *
 * <pre>
 * travel = line x detour / speed
 * p50    = setting off + travel
 * p90    = setting off + 1.5 x travel + blur x detour / speed
 * blur   = how far both ends may be from where they are said to be
 * </pre>
 *
 * The blur of one end is its accuracy (100 m when unknown) plus what it may have moved since it was
 * fixed, counted for ten minutes at most. Blur widens the interval and never moves its middle.
 *
 * @param detour metres of road per metre of straight line, at least 1
 * @param speedMps metres per second over all roads of the area
 */
public record StraightLineEta(double detour, double speedMps) {

  public static final String PROVIDER = "STRAIGHT_LINE";

  /** How long a crew that was standing needs to get going. */
  public static final Duration SETTING_OFF = Duration.ofSeconds(60);

  private static final double SPREAD = 1.5;
  private static final double UNKNOWN_ACCURACY_METRES = 100;
  private static final Duration LONGEST_DRIFT = Duration.ofMinutes(10);

  /**
   * @param line the straight line
   * @param blur of both ends together
   * @param settingOff zero when already under way
   */
  public Eta over(Distance line, Distance blur, Duration settingOff, Instant now) {
    var travel = drivingTime(line);
    var p50 = settingOff.plus(travel);
    var p90 = settingOff.plus(scaled(travel, SPREAD)).plus(drivingTime(blur));
    return new Eta(p50, p90, PROVIDER, now);
  }

  /** The blur of a vehicle that may have moved on, at the speed of the area, since it was seen. */
  public Distance blurOfVehicle(Double accuracyMetres, Duration age) {
    return Distance.metres(accuracy(accuracyMetres) + drift(age, speedMps));
  }

  /** The blur of a person who stays with a car or a patient. */
  public static Distance blurOfScene(Double accuracyMetres) {
    return Distance.metres(accuracy(accuracyMetres));
  }

  private static double accuracy(Double metres) {
    return metres == null || metres < 0 ? UNKNOWN_ACCURACY_METRES : metres;
  }

  private static double drift(Duration age, double speedMps) {
    var counted = age.compareTo(LONGEST_DRIFT) > 0 ? LONGEST_DRIFT : age;
    return counted.isNegative() ? 0 : counted.toSeconds() * speedMps;
  }

  /** Driving over this line, to the second. */
  public Duration drivingTime(Distance distance) {
    return Duration.ofSeconds(Math.round(distance.metres() * detour / speedMps));
  }

  private static Duration scaled(Duration duration, double factor) {
    return Duration.ofSeconds(Math.round(duration.toSeconds() * factor));
  }
}
