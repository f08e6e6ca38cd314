package org.usizo.dispatch.alert;

import java.time.Instant;
import org.usizo.dispatch.geo.Position;

/**
 * A position as it came with a press, not judged yet: any of it may be missing or absurd.
 *
 * @param lat degrees as read, null when unreadable
 * @param lon degrees as read, null when unreadable
 * @param accuracyMetres null when unknown
 * @param altitudeMetres null when unknown
 * @param headingDegrees null when unknown
 * @param speedMps null when unknown
 * @param fixedAt by the device's clock, null when it did not say
 * @param source as the device named it, null when it did not
 */
public record PressPosition(
    Double lat,
    Double lon,
    Double accuracyMetres,
    Double altitudeMetres,
    Double headingDegrees,
    Double speedMps,
    Instant fixedAt,
    String source,
    boolean mock) {

  /** A bare pair of degrees. */
  public static PressPosition of(double lat, double lon) {
    return new PressPosition(lat, lon, null, null, null, null, null, null, false);
  }

  boolean isReadable() {
    return lat != null && lon != null;
  }

  /** Only for degrees that exist, see {@link Position#isOnEarth}. */
  Position toPosition() {
    return new Position(
        lat, lon, radius(), altitudeMetres, headingDegrees, speedMps, fixedAt, source, mock);
  }

  private Double radius() {
    return accuracyMetres != null && accuracyMetres >= 0 ? accuracyMetres : null;
  }
}
