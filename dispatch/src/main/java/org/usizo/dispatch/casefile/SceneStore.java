package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.PositionStatus;

/** Owns table {@code scene}: every version stays, the highest holds. */
public final class SceneStore {

  private SceneStore() {}

  /**
   * One version of a scene.
   *
   * @param authorId null for a guest without an installation, or the system
   */
  public record Scene(
      CaseId caseId,
      int version,
      Place place,
      Double accuracyMetres,
      PositionStatus positionStatus,
      Instant fixedAt,
      String plusCode,
      String text,
      String road,
      String direction,
      String access,
      boolean pinned,
      Actor.Role authorRole,
      PersonId authorId,
      Instant createdAt) {

    /** The same as people outside see it. */
    SceneView view() {
      var position =
          place == null
              ? null
              : new PositionView(place.lat(), place.lon(), accuracyMetres, null, null, fixedAt);
      return new SceneView(
          position,
          positionStatus,
          plusCode,
          text,
          road,
          direction,
          access,
          pinned,
          version,
          authorRole,
          createdAt);
    }
  }

  /** The version that holds; empty for a case that never had one. */
  public static Optional<Scene> findCurrent(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.scene WHERE case_id = :caseId ORDER BY version DESC LIMIT 1")
        .bind("caseId", caseId)
        .mapTo(Scene.class)
        .findOne();
  }

  public static void insert(Handle handle, Scene scene) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.scene (case_id, version, place, accuracy_metres, position_status, fixed_at, plus_code, text,
              road, direction, access, pinned, author_role, author_id, created_at)
            VALUES (:caseId, :version, :place, :accuracyMetres, :positionStatus, :fixedAt, :plusCode, :text,
              :road, :direction, :access, :pinned, :authorRole, :authorId, :createdAt)
            """)
        .bindMethods(scene)
        .execute();
  }
}
