package org.usizo.dispatch.geo;

/**
 * A box of degrees around everywhere this installation serves: what lies outside is a mistake of
 * the device rather than a place.
 *
 * @param south degrees of latitude
 * @param west degrees of longitude
 * @param north degrees of latitude, above south
 * @param east degrees of longitude, above west
 */
public record Region(double south, double west, double north, double east) {

  /** South Africa and its neighbours, with the sea around them. */
  public static final Region SOUTHERN_AFRICA = new Region(-36.5, 10.5, -8.0, 42.0);

  public Region {
    if (!(south < north && west < east)) {
      throw new IllegalArgumentException(
          "A region from %s, %s to %s, %s is empty: south must be below north, west below east"
              .formatted(south, west, north, east));
    }
  }

  public boolean contains(double lat, double lon) {
    return lat >= south && lat <= north && lon >= west && lon <= east;
  }
}
