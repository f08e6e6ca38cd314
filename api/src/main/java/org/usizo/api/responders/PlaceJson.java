package org.usizo.api.responders;

import org.usizo.api.errors.Problem;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;

/** A bare place, in degrees. */
public record PlaceJson(Double lat, Double lon) {

  static PlaceJson of(Place place) {
    return place == null ? null : new PlaceJson(place.lat(), place.lon());
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 400 when it is not on Earth
   */
  Place place(String pointer) {
    if (lat == null || lon == null || !Position.isOnEarth(lat, lon)) {
      throw Problem.invalid(pointer, "lat must be -90 to 90 and lon -180 to 180 degrees")
          .toException();
    }
    return new Place(lat, lon);
  }
}
