package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.store.Ids;

/** Owns table {@code audit_entry}: who looked at what must not be looked at lightly. */
public final class AuditStore {

  /** Somebody read medical data. */
  public static final String MEDICAL_READ = "MEDICAL_READ";

  private AuditStore() {}

  /** One line of the audit. */
  public record AuditEntry(
      UUID id,
      Instant at,
      PersonId actorId,
      Actor.Role actorRole,
      String action,
      CaseId caseId,
      UUID subjectId) {}

  public static void insert(
      Handle handle, Actor actor, String action, CaseId caseId, UUID subjectId, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.audit_entry (id, at, actor_id, actor_role, action, case_id, subject_id)
            VALUES (:id, :now, :actorId, :actorRole, :action, :caseId, :subjectId)
            """)
        .bind("id", Ids.next())
        .bind("now", now)
        .bind("actorId", actor.id())
        .bind("actorRole", actor.role())
        .bind("action", action)
        .bind("caseId", caseId)
        .bind("subjectId", subjectId)
        .execute();
  }

  /** Newest first, from before an entry on. */
  public static List<AuditEntry> list(
      Handle handle, Optional<CaseId> caseId, Optional<UUID> before, int limit) {
    return handle
        .createQuery(
            """
            SELECT * FROM dispatch.audit_entry
             WHERE (:caseId::uuid IS NULL OR case_id = :caseId) AND (:before::uuid IS NULL OR id < :before)
             ORDER BY id DESC LIMIT :limit
            """)
        .bind("caseId", caseId.orElse(null))
        .bind("before", before.orElse(null))
        .bind("limit", limit)
        .mapTo(AuditEntry.class)
        .list();
  }
}
