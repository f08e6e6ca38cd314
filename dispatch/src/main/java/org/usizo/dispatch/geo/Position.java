package org.usizo.dispatch.geo;

import java.time.Instant;

/**
 * A fix of a device or a place somebody named, WGS84.
 *
 * @param lat degrees, -90 to 90
 * @param lon degrees, -180 to 180
 * @param accuracyMetres radius that holds the true place with about 68 %, null when unknown
 * @param altitudeMetres above the ellipsoid, null when unknown
 * @param headingDegrees clockwise from true north, null when unknown
 * @param speedMps metres per second, null when unknown
 * @param fixedAt when the device took the fix by its own clock, null when it did not say
 * @param source GNSS, WIFI, CELL, MANUAL, AML or DEVICE; null when unknown
 * @param mock the device itself says that the fix is made up
 */
public record Position(
    double lat,
    double lon,
    Double accuracyMetres,
    Double altitudeMetres,
    Double headingDegrees,
    Double speedMps,
    Instant fixedAt,
    String source,
    boolean mock) {

  public Position {
    if (!isOnEarth(lat, lon)) {
      throw new IllegalArgumentException(
          "Position %s, %s is not on Earth: lat must be -90 to 90 and lon -180 to 180 degrees"
              .formatted(lat, lon));
    }
  }

  /** A bare place without any knowledge of how it was found. */
  public static Position of(double lat, double lon) {
    return new Position(lat, lon, null, null, null, null, null, null, false);
  }

  /** Whether these are finite degrees of a place on Earth. */
  public static boolean isOnEarth(double lat, double lon) {
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  }

  /** The point alone, as the database keeps it. */
  public Place place() {
    return new Place(lat, lon);
  }
}
