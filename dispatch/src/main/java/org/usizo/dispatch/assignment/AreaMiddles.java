package org.usizo.dispatch.assignment;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.geo.Place;

/** Where somebody without a position most plausibly is, when nothing better is known. */
final class AreaMiddles {

  private AreaMiddles() {}

  /**
   * The middle of the service area; of an area that is everywhere, the middle of the fleet that has
   * the skills.
   */
  static Optional<Place> find(Handle handle, Need need) {
    return Optional.ofNullable(need.centre()).or(() -> middleOfFleet(handle, need));
  }

  private static Optional<Place> middleOfFleet(Handle handle, Need need) {
    return handle
        .createQuery(
            """
            SELECT ST_GeometricMedian(ST_Collect(place)) AS place FROM dispatch.responder_location
             WHERE available AND skills @> :skills::text[] AND place IS NOT NULL
            HAVING count(*) > 0
            """)
        .bindArray("skills", String.class, need.skills())
        .mapTo(Place.class)
        .findOne();
  }
}
