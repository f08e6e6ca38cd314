package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads {@link CaseBrief}s. */
public final class CaseBriefStore {

  private CaseBriefStore() {}

  /**
   * @throws CaseNotFoundException when there is no such case
   */
  public static CaseBrief get(Handle handle, CaseId id) {
    var found = CaseStore.find(handle, id).orElseThrow(() -> new CaseNotFoundException(id));
    return new CaseBrief(
        id,
        found.reference(),
        found.kind(),
        found.priority(),
        found.test(),
        found.status(),
        found.receivedAt(),
        firstOfferAt(handle, id),
        found.reporterId(),
        found.personHelpedId(),
        found.agentId(),
        listCrews(handle, id));
  }

  private static Instant firstOfferAt(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT min(made_at) FROM dispatch.offer WHERE case_id = :id")
        .bind("id", id)
        .mapTo(Instant.class)
        .findOne()
        .orElse(null);
  }

  private static List<CaseBrief.Crew> listCrews(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT r.id AS responder_id, r.person_id, r.name, r.vehicle, r.plate, a.word, coalesce(a.active, false) AS active
              FROM dispatch.responder r
              LEFT JOIN LATERAL (
                SELECT word, active FROM dispatch.assignment
                 WHERE case_id = :id AND responder_id = r.id
                 ORDER BY accepted_at DESC LIMIT 1) a ON true
             WHERE r.id IN (SELECT responder_id FROM dispatch.offer WHERE case_id = :id
                            UNION SELECT responder_id FROM dispatch.assignment WHERE case_id = :id)
            """)
        .bind("id", id)
        .mapTo(CaseBrief.Crew.class)
        .list();
  }
}
