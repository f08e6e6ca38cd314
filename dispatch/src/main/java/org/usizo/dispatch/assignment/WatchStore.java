package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.geo.Eta;

/** The columns of {@code assignment} that the watch keeps. */
final class WatchStore {

  /** A fresh ETA for an assignment. */
  record NewEta(AssignmentId id, Eta eta) {}

  private WatchStore() {}

  /** Takes what is due for this node and puts the next look off until then. */
  static List<Watched> claim(Handle handle, Instant now, Instant next, int limit) {
    return handle
        .createQuery(
            """
            WITH due AS (
              SELECT id FROM dispatch.assignment WHERE active AND watch_at <= :now
               ORDER BY watch_at LIMIT :limit FOR UPDATE SKIP LOCKED
            ), claimed AS (
              UPDATE dispatch.assignment a SET watch_at = :next FROM due WHERE a.id = due.id RETURNING a.*
            )
            SELECT a.id, a.case_id, c.area_id, a.responder_id, a.status, a.eta_provider, a.promised_at, a.delayed_told_at,
                   a.recovered_told_at, a.near_told_at, l.place, l.accuracy_metres, l.heading_degrees, l.speed_mps, l.fixed_at,
                   s.place AS scene, s.accuracy_metres AS scene_accuracy_metres, s.direction AS scene_direction,
                   ar.detour, ar.speed_mps AS area_speed_mps
              FROM claimed a
              JOIN dispatch.responder_location l USING (responder_id)
              JOIN dispatch.case_file c ON c.id = a.case_id
              JOIN dispatch.service_area ar ON ar.id = c.area_id
              LEFT JOIN LATERAL (SELECT * FROM dispatch.scene WHERE case_id = a.case_id ORDER BY version DESC LIMIT 1) s ON true
            """)
        .bind("now", now)
        .bind("next", next)
        .bind("limit", limit)
        .mapTo(Watched.class)
        .list();
  }

  /** Stores new ETAs, all in one statement. */
  static void setEtas(Handle handle, List<NewEta> etas) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.assignment a
               SET eta_p50_seconds = e.p50, eta_p90_seconds = e.p90, eta_provider = e.provider, eta_at = :at
              FROM unnest(:ids::uuid[], :p50s::int[], :p90s::int[], :providers::text[]) AS e (id, p50, p90, provider)
             WHERE a.id = e.id AND a.status IN ('ACCEPTED', 'EN_ROUTE')
            """)
        .bindArray("ids", UUID.class, etas.stream().map(e -> e.id().value()).toList())
        .bindArray("p50s", Integer.class, etas.stream().map(e -> e.eta().p50Seconds()).toList())
        .bindArray("p90s", Integer.class, etas.stream().map(e -> e.eta().p90Seconds()).toList())
        .bindArray("providers", String.class, etas.stream().map(e -> e.eta().provider()).toList())
        .bind("at", etas.getFirst().eta().calculatedAt())
        .execute();
  }

  /** Marks a telling as done; false when it was done before or the assignment is over. */
  static boolean told(Handle handle, AssignmentId id, WatchPolicy.Telling telling, Instant now) {
    return handle
            .createUpdate(
                "UPDATE dispatch.assignment SET <column> = :now WHERE id = :id AND active AND <column> IS NULL")
            .define(
                "column",
                switch (telling) {
                  case DELAYED -> "delayed_told_at";
                  case RECOVERED -> "recovered_told_at";
                  default -> "near_told_at";
                })
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }
}
