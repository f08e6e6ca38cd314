package org.usizo.dispatch.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

/** Owns table {@code plan_row}. */
final class PlanRowStore {

  private PlanRowStore() {}

  /**
   * What the plan says of one task that waits.
   *
   * @param responderId who goes there next, null when nobody
   * @param reason why nobody, null when somebody
   * @param explanation as JSON
   */
  public record Row(
      TaskId taskId,
      ResponderId responderId,
      Instant freeAt,
      Integer etaSeconds,
      String reason,
      String explanation) {}

  /** Puts these rows in place of all that the areas had. */
  static void replace(Handle handle, Collection<AreaId> areas, List<Row> rows, Instant now) {
    handle
        .createUpdate(
            """
            DELETE FROM dispatch.plan_row p
             USING dispatch.task t JOIN dispatch.case_file c ON c.id = t.case_id
             WHERE t.id = p.task_id AND c.area_id = ANY (:areas) AND NOT p.task_id = ANY (:kept)
            """)
        .bindArray("areas", UUID.class, areas.stream().map(AreaId::value).toList())
        .bindArray("kept", UUID.class, rows.stream().map(row -> row.taskId().value()).toList())
        .execute();
    if (rows.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            INSERT INTO dispatch.plan_row (task_id, responder_id, free_at, eta_seconds, reason, explanation, planned_at)
            VALUES (:taskId, :responderId, :freeAt, :etaSeconds, :reason, :explanation::jsonb, :now)
            ON CONFLICT (task_id) DO UPDATE
               SET responder_id = excluded.responder_id, free_at = excluded.free_at, eta_seconds = excluded.eta_seconds,
                   reason = excluded.reason, explanation = excluded.explanation, planned_at = excluded.planned_at
            """);
    rows.forEach(row -> batch.bindMethods(row).bind("now", now).add());
    batch.execute();
  }
}
