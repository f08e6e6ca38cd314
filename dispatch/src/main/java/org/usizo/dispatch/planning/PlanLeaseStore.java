package org.usizo.dispatch.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.responder.AreaId;

/** Owns table {@code plan_lease}. */
final class PlanLeaseStore {

  private PlanLeaseStore() {}

  /** One area's lease as it stands. */
  public record Row(AreaId areaId, UUID holder, long token, Instant expiresAt) {

    boolean isOf(UUID node) {
      return holder.equals(node);
    }
  }

  /**
   * Takes or renews all of these areas until then. Empty when another node holds one of them; what
   * this node holds of the others is then given up, so that nobody waits for half a region.
   */
  static Optional<PlanLease> take(
      Handle handle, Collection<AreaId> areas, UUID holder, Instant now, Instant until) {
    createMissing(handle, areas, holder, now);
    var rows = lock(handle, areas, "FOR UPDATE");
    boolean foreign =
        rows.stream().anyMatch(row -> !row.isOf(holder) && row.expiresAt().isAfter(now));
    if (foreign) {
      release(handle, areas, holder, now);
      return Optional.empty();
    }
    return Optional.of(new PlanLease(holder, hold(handle, areas, holder, until)));
  }

  private static void createMissing(
      Handle handle, Collection<AreaId> areas, UUID holder, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.plan_lease (area_id, holder, token, expires_at)
            SELECT id, :holder, 0, :now FROM unnest(:areas::uuid[]) AS a (id) ORDER BY id
            ON CONFLICT DO NOTHING
            """)
        .bindArray("areas", UUID.class, values(areas))
        .bind("holder", holder)
        .bind("now", now)
        .execute();
  }

  private static Map<AreaId, Long> hold(
      Handle handle, Collection<AreaId> areas, UUID holder, Instant until) {
    return handle
        .createQuery(
            """
            UPDATE dispatch.plan_lease
               SET token = CASE WHEN holder = :holder AND token > 0 THEN token ELSE token + 1 END,
                   holder = :holder, expires_at = :until
             WHERE area_id = ANY (:areas)
            RETURNING *
            """)
        .bindArray("areas", UUID.class, values(areas))
        .bind("holder", holder)
        .bind("until", until)
        .mapTo(Row.class)
        .stream()
        .collect(Collectors.toMap(Row::areaId, Row::token));
  }

  private static void release(Handle handle, Collection<AreaId> areas, UUID holder, Instant now) {
    handle
        .createUpdate(
            "UPDATE dispatch.plan_lease SET expires_at = :now WHERE area_id = ANY (:areas) AND holder = :holder")
        .bindArray("areas", UUID.class, values(areas))
        .bind("holder", holder)
        .bind("now", now)
        .execute();
  }

  /** Gives up whatever this node holds: another may plan at once. */
  static void releaseAll(Handle handle, UUID holder, Instant now) {
    handle
        .createUpdate(
            "UPDATE dispatch.plan_lease SET expires_at = :now WHERE holder = :holder AND expires_at > :now")
        .bind("holder", holder)
        .bind("now", now)
        .execute();
  }

  /** Whether nobody has taken any of the areas since; until this transaction ends nobody can. */
  static boolean isHeld(Handle handle, PlanLease lease) {

    return lock(handle, lease.tokens().keySet(), "FOR SHARE").stream()
            .filter(row -> row.isOf(lease.holder()))
            .filter(row -> row.token() == lease.tokens().get(row.areaId()))
            .count()
        == lease.tokens().size();
  }

  private static List<Row> lock(Handle handle, Collection<AreaId> areas, String strength) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.plan_lease WHERE area_id = ANY (:areas) ORDER BY area_id <strength>")
        .define("strength", strength)
        .bindArray("areas", UUID.class, values(areas))
        .mapTo(Row.class)
        .list();
  }

  private static List<UUID> values(Collection<AreaId> areas) {
    return areas.stream().map(AreaId::value).toList();
  }
}
