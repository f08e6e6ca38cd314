package org.usizo.api.cases;

import java.time.Instant;
import org.usizo.api.errors.Problem;
import org.usizo.dispatch.geo.Position;

/** A position as clients write it; see the contract. */
public record PositionBody(
    Double lat,
    Double lon,
    Double accuracy,
    Double altitude,
    Double heading,
    Double speed,
    Instant fixedAt,
    String source,
    Boolean mock) {

  /**
   * The position it means.
   *
   * @param pointer where it stands in the body, for the problem
   * @throws org.usizo.api.errors.ProblemException 400 when it is no place on Earth
   */
  public Position position(String pointer) {
    if (lat == null || lon == null || !Position.isOnEarth(lat, lon)) {
      throw Problem.invalid(pointer, "lat must be -90 to 90 and lon -180 to 180 degrees")
          .toException();
    }
    if (accuracy != null && !(accuracy >= 0)) {
      throw Problem.invalid(pointer + "/accuracy", "accuracy must be 0 or more metres")
          .toException();
    }
    if (source != null && source.length() > 20) {
      throw Problem.invalid(pointer + "/source", "source is one word").toException();
    }
    return new Position(
        lat, lon, accuracy, altitude, heading, speed, fixedAt, source, Boolean.TRUE.equals(mock));
  }
}
