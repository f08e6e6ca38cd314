package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.store.Ids;

/** Changes table {@code case_link}; both cases are locked. */
final class LinkStore {

  private LinkStore() {}

  /** A link that holds. */
  public record Link(UUID id, CaseId caseId, CaseId otherId) {

    CaseId otherThan(CaseId id) {
      return caseId.equals(id) ? otherId : caseId;
    }
  }

  /** Links two cases, or makes the link between them one of this kind; false when it is already. */
  static boolean insert(
      Handle handle, CaseId one, CaseId two, String kind, PersonId by, Instant now) {
    return handle
            .createUpdate(
                """
                WITH changed AS (
                  UPDATE dispatch.case_link SET kind = :kind
                   WHERE (case_id, other_id) IN ((:one, :two), (:two, :one)) AND removed_at IS NULL AND kind = 'POSSIBLE_DUPLICATE'
                  RETURNING id)
                INSERT INTO dispatch.case_link (id, case_id, other_id, kind, created_by, created_at)
                SELECT :id, :one, :two, :kind, :by, :now
                 WHERE NOT EXISTS (SELECT FROM changed)
                   AND NOT EXISTS (SELECT FROM dispatch.case_link
                                    WHERE (case_id, other_id) IN ((:one, :two), (:two, :one)) AND removed_at IS NULL)
                """)
            .bind("id", Ids.next())
            .bind("one", one)
            .bind("two", two)
            .bind("kind", kind)
            .bind("by", by)
            .bind("now", now)
            .execute()
        == 1;
  }

  static Optional<Link> find(Handle handle, CaseId id, UUID linkOrCase) {
    return handle
        .createQuery(
            """
            SELECT id, case_id, other_id FROM dispatch.case_link
             WHERE :id IN (case_id, other_id) AND removed_at IS NULL
               AND (id = :wanted OR :wanted IN (case_id, other_id))
             LIMIT 1
            """)
        .bind("id", id)
        .bind("wanted", linkOrCase)
        .mapTo(Link.class)
        .findOne();
  }

  static boolean remove(Handle handle, UUID id, Instant now) {
    return handle
            .createUpdate(
                "UPDATE dispatch.case_link SET removed_at = :now WHERE id = :id AND removed_at IS NULL")
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }
}
