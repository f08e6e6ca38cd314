package org.usizo.dispatch.eta;

import java.time.Duration;
import java.time.Instant;
import org.usizo.dispatch.geo.StraightLineEta;

/**
 * The chain of providers: the road if it was asked for and answered, else the straight line; over
 * either, what finished trips have taught. Answers from memory and never waits.
 */
public final class Etas {

  private final Roads roads;
  private final Calibrations calibrations;

  public Etas(Roads roads, Calibrations calibrations) {
    this.roads = roads;
    this.calibrations = calibrations;
  }

  /** How long this journey takes from now. */
  public Forecast of(Journey journey, Instant now) {
    var blur = journey.straight().drivingTime(journey.blur());
    var basis =
        roads
            .find(journey, now)
            .map(driving -> new DrivingTime(Roads.PROVIDER, driving, blur))
            .orElseGet(() -> straight(journey, blur));
    var calibration = calibrations.of(basis.provider(), journey.areaId());
    return new Forecast(calibration.eta(basis, journey.standing(), now), basis);
  }

  private static DrivingTime straight(Journey journey, Duration blur) {
    var driving = journey.straight().drivingTime(journey.line()).plus(TurningRound.of(journey));
    return new DrivingTime(StraightLineEta.PROVIDER, driving, blur);
  }
}
