package org.usizo.dispatch.eta;

/**
 * How a vehicle moved when it was last seen.
 *
 * @param headingDegrees clockwise from true north, null when unknown
 * @param speedMps metres per second, null when unknown
 */
public record Motion(Double headingDegrees, Double speedMps) {

  /** Nothing is known. */
  public static final Motion UNKNOWN = new Motion(null, null);

  /** Below this a heading is noise: 18 km/h. */
  private static final double MOVING_MPS = 5;

  /** Whether its heading says where it drives. */
  boolean hasDirection() {
    return headingDegrees != null && speedMps != null && speedMps >= MOVING_MPS;
  }
}
