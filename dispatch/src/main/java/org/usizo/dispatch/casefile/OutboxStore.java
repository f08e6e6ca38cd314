package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Owns table {@code outbox}; its rows are written with the events, see {@link CaseEventStore}. */
final class OutboxStore {

  private static final String CLAIM =
      ClasspathSqlLocator.create().getResource("db/queries/claim-outbox.sql");

  private OutboxStore() {}

  /** The oldest untold event of a case, held by this transaction. */
  public record Head(CaseId caseId, int sequence, int attempts) {}

  static List<Head> claim(Handle handle, Instant now, int limit) {
    return handle.createQuery(CLAIM).bind("now", now).bind("limit", limit).mapTo(Head.class).list();
  }

  /** The untold events of a claimed case, oldest first. */
  static List<CaseEvent> listUntold(Handle handle, CaseId caseId, int limit) {
    return handle
        .createQuery(
            """
            SELECT e.*, t.text
              FROM dispatch.outbox o
              JOIN dispatch.case_event e USING (case_id, sequence)
              LEFT JOIN dispatch.case_text t USING (case_id, sequence)
             WHERE o.case_id = :caseId
             ORDER BY o.sequence
             LIMIT :limit
            """)
        .bind("caseId", caseId)
        .bind("limit", limit)
        .map(CaseEventStore.MAPPER)
        .list();
  }

  static void markTold(Handle handle, CaseId caseId, int upToSequence) {
    handle
        .createUpdate(
            "DELETE FROM dispatch.outbox WHERE case_id = :caseId AND sequence <= :sequence")
        .bind("caseId", caseId)
        .bind("sequence", upToSequence)
        .execute();
  }

  static void postpone(Handle handle, CaseId caseId, int sequence, Instant until, String error) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.outbox
               SET attempts = attempts + 1, next_attempt_at = :until, last_error = left(:error, 500)
             WHERE case_id = :caseId AND sequence = :sequence
            """)
        .bind("caseId", caseId)
        .bind("sequence", sequence)
        .bind("until", until)
        .bind("error", error)
        .execute();
  }
}
