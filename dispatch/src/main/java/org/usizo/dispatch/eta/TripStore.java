package org.usizo.dispatch.eta;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AssignmentId;

/** Owns table {@code trip}. */
public final class TripStore {

  private TripStore() {}

  /** A responder was bound: keeps what was said about its way, to be compared. */
  public static void start(Handle handle, AssignmentId assignment) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.trip (assignment_id, organisation_id, area_id, started_at, provider, predicted_p50_seconds,
                                       predicted_p90_seconds, road_provider, line_metres, driving_seconds, blur_seconds)
            SELECT a.id, c.organisation_id, c.area_id, a.accepted_at, a.eta_provider, a.eta_p50_seconds, a.eta_p90_seconds,
                   o.eta_provider, o.distance_metres, o.driving_seconds, o.blur_seconds
              FROM dispatch.assignment a
              JOIN dispatch.offer o ON o.id = a.offer_id
              JOIN dispatch.case_file c ON c.id = a.case_id
             WHERE a.id = :assignment
            ON CONFLICT DO NOTHING
            """)
        .bind("assignment", assignment)
        .execute();
  }

  /** The crew reported its arrival: what was said can be measured. A repeat changes nothing. */
  public static void arrive(Handle handle, AssignmentId assignment, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.trip t
               SET arrived_at = :now,
                   actual_seconds = greatest(0, extract(epoch FROM a.on_scene_at - a.accepted_at)),
                   set_off_seconds = greatest(0, extract(epoch FROM least(a.en_route_at, a.on_scene_at) - a.accepted_at))
              FROM dispatch.assignment a
             WHERE t.assignment_id = :assignment AND a.id = :assignment AND a.on_scene_at IS NOT NULL
               AND t.arrived_at IS NULL
            """)
        .bind("assignment", assignment)
        .bind("now", now)
        .execute();
  }

  /** The newest finished trips that can teach something. */
  static List<FinishedTrip> listFinished(Handle handle, Instant since, int limit) {
    return handle
        .createQuery(
            """
            SELECT road_provider, area_id, started_at, driving_seconds, blur_seconds, set_off_seconds, actual_seconds
              FROM dispatch.trip
             WHERE arrived_at >= :since AND driving_seconds IS NOT NULL
             ORDER BY arrived_at DESC LIMIT :limit
            """)
        .bind("since", since)
        .bind("limit", limit)
        .mapTo(FinishedTrip.class)
        .list();
  }

  /** Ways that were never reported finished. */
  static void forgetUnfinished(Handle handle, Instant before) {
    handle
        .createUpdate("DELETE FROM dispatch.trip WHERE arrived_at IS NULL AND started_at < :before")
        .bind("before", before)
        .execute();
  }
}
