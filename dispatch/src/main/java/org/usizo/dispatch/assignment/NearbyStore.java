package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/** Runs the nearest-responder search. */
final class NearbyStore {

  static final String SQL = ClasspathSqlLocator.create().getResource("db/queries/candidates.sql");

  private static final int NEAR_WHOEVER = 8;
  private static final double METRES_PER_DEGREE = 111_000;
  private static final double WIDEST_DEGREES = 180;

  private NearbyStore() {}

  /**
   * @param freshAfter LIVE positions must be younger
   * @param take how many of those who could go
   */
  static List<Nearby> list(
      Handle handle,
      Place scene,
      List<String> skills,
      Distance reach,
      Instant freshAfter,
      int take) {
    double tall = reach.metres() / METRES_PER_DEGREE;
    double cos = Math.max(0.01, Math.cos(Math.toRadians(scene.lat())));
    double wide = Math.min(WIDEST_DEGREES, tall / cos);
    return handle
        .createQuery(SQL)
        .bind("scene", scene)
        .bindArray("skills", String.class, skills)
        .bind("freshAfter", freshAfter)
        .bind("west", scene.lon() - wide)
        .bind("east", scene.lon() + wide)
        .bind("south", scene.lat() - tall)
        .bind("north", scene.lat() + tall)
        .bind("reachMetres", reach.metres())
        .bind("take", take)
        .bind("near", NEAR_WHOEVER)
        .mapTo(Nearby.class)
        .list();
  }

  /** One responder by its id; empty when its place or the scene is unknown. */
  static Optional<Nearby> find(Handle handle, ResponderId id, Place scene) {
    return handle
        .createQuery(
            """
            SELECT l.*, r.name, r.call_sign, r.zone_metres, r.shift_state, r.shift_until, org.preference_seconds,
                   org.contract_metres, false AS offered, false AS busy,
                   ST_DistanceSphere(l.place, :scene) AS metres
              FROM dispatch.responder_location l JOIN dispatch.responder r ON r.id = l.responder_id
              JOIN dispatch.organisation org ON org.id = r.organisation_id
             WHERE l.responder_id = :id AND l.place IS NOT NULL AND :scene::geometry IS NOT NULL
            """)
        .bind("id", id)
        .bindByType("scene", scene, Place.class)
        .mapTo(Nearby.class)
        .findOne();
  }
}
