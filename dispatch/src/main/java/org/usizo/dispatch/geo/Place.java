package org.usizo.dispatch.geo;

import com.google.openlocationcode.OpenLocationCode;

/**
 * A point on Earth in degrees, WGS84.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record Place(double lat, double lon) {

  /** Mean radius of the Earth (IUGG), metres. */
  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  /** Great-circle distance by the haversine formula; within 0.6 % of the ellipsoid. */
  public Distance distanceTo(Place other) {
    double halfLat = Math.toRadians(other.lat - lat) / 2;
    double halfLon = Math.toRadians(other.lon - lon) / 2;
    double a =
        Math.pow(Math.sin(halfLat), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.pow(Math.sin(halfLon), 2);
    return Distance.metres(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a))));
  }

  /** Rounded to about one kilometre, for eyes that need not know more. */
  public Place rounded() {
    return new Place(Math.round(lat * 100) / 100.0, Math.round(lon * 100) / 100.0);
  }

  /** The ten-digit Plus Code of this place, an area of about 14 by 14 metres. */
  public String plusCode() {
    return OpenLocationCode.encode(lat, lon);
  }
}
