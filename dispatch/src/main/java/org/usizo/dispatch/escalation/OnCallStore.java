package org.usizo.dispatch.escalation;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.customer.PersonId;

/** Reads who is on call, from table {@code agent}. */
final class OnCallStore {

  private OnCallStore() {}

  /**
   * The present manager who must act on this case: somebody else than before if there is anybody
   * else, on call before others, the least burdened first.
   */
  static Optional<PersonId> find(
      Handle handle, Case about, Optional<PersonId> before, boolean everyArea, Instant now) {
    return handle
        .createQuery(
            """
            SELECT a.person_id
              FROM dispatch.agent a
             WHERE a.role = 'MANAGER' AND a.organisation_id = :organisationId
               AND a.presence IN ('AVAILABLE', 'BUSY') AND (a.presence_until IS NULL OR a.presence_until > :now)
               AND (a.area_ids IS NULL AND :everyArea OR :areaId = ANY (a.area_ids))
             ORDER BY a.person_id IS NOT DISTINCT FROM :before, a.on_call DESC,
                      (SELECT count(*) FROM dispatch.escalation e WHERE e.assignee_id = a.person_id AND e.state <> 'RESOLVED'),
                      a.person_id
             LIMIT 1
            """)
        .bind("organisationId", about.organisationId())
        .bind("areaId", about.areaId())
        .bind("before", before.orElse(null))
        .bind("everyArea", everyArea)
        .bind("now", now)
        .mapTo(PersonId.class)
        .findOne();
  }

  /** Whether this person is an agent or manager of the case's organisation. */
  static boolean isStaff(Handle handle, Case about, PersonId person) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT FROM dispatch.agent WHERE person_id = :person AND organisation_id = :organisationId)")
        .bind("person", person)
        .bind("organisationId", about.organisationId())
        .mapTo(Boolean.class)
        .one();
  }
}
