package org.usizo.ops.simulator;

/**
 * A point on the ground, for short distances: a flat map with true metres around it.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record Place(double lat, double lon) {
  private static final double METRES_PER_DEGREE = 111_195;

  /** The place so many metres to the north and east. */
  public Place offset(double northMetres, double eastMetres) {
    return new Place(
        lat + northMetres / METRES_PER_DEGREE, lon + eastMetres / (METRES_PER_DEGREE * shrink()));
  }

  /** Metres in a straight line. */
  public double metresTo(Place other) {
    return Math.hypot(northTo(other), eastTo(other));
  }

  /** Degrees clockwise from north, 0 up to 360. */
  public double headingTo(Place other) {
    return (Math.toDegrees(Math.atan2(eastTo(other), northTo(other))) + 360) % 360;
  }

  /** The place at a fraction (0 to 1) of the straight line to another. */
  public Place towards(Place other, double fraction) {
    return offset(northTo(other) * fraction, eastTo(other) * fraction);
  }

  private double northTo(Place other) {
    return (other.lat - lat) * METRES_PER_DEGREE;
  }

  private double eastTo(Place other) {
    return (other.lon - lon) * METRES_PER_DEGREE * shrink();
  }

  private double shrink() {
    return Math.cos(Math.toRadians(lat));
  }
}
