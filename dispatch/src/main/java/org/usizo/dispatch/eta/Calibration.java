package org.usizo.dispatch.eta;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;

/**
 * What finished trips have taught about one provider in one area:
 *
 * <pre>
 * p50 = setting off + driving x factor of the hour
 * p90 = p50 + spread x (driving x factor / 2 + blur)
 * </pre>
 *
 * As far above the middle as the p90 lies, so far below it begins the interval that is meant to
 * hold eight trips in ten.
 *
 * @param settingOffSeconds how long crews need to get going
 * @param factors driving time as it is over driving time as the provider says, by hour of the week
 * @param spread how vague it is, 1 before anything is known
 * @param trips how many taught it
 */
public record Calibration(
    String roadProvider,
    AreaId areaId,
    int settingOffSeconds,
    List<Double> factors,
    double spread,
    int trips) {

  private static final double HALF = 0.5;

  public Calibration {
    factors = List.copyOf(factors);
  }

  /** Nothing is known yet: the provider is believed. */
  static Calibration untaught(String roadProvider, AreaId areaId) {
    return new Calibration(
        roadProvider,
        areaId,
        (int) StraightLineEta.SETTING_OFF.toSeconds(),
        Collections.nCopies(HourOfWeek.COUNT, 1.0),
        1,
        0);
  }

  /**
   * @param standing whether the crew has yet to set off
   * @param now decides which hour of the week counts
   */
  Eta eta(DrivingTime basis, boolean standing, Instant now) {
    double driving = basis.driving().toSeconds() * factors.get(HourOfWeek.of(now));
    double p50 = (standing ? settingOffSeconds : 0) + driving;
    double p90 = p50 + spread * margin(driving, basis.blur().toSeconds());
    return new Eta(seconds(p50), seconds(p90), basis.provider(), now);
  }

  /** Seconds to either side of the middle, before the spread. */
  static double margin(double drivingSeconds, double blurSeconds) {
    return HALF * drivingSeconds + blurSeconds;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofSeconds(Math.round(seconds));
  }
}
