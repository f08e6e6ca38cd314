package org.usizo.dispatch.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.customer.PersonId;

/** Owns table {@code escalation}. Its rows change only while their case is locked. */
final class EscalationStore {

  private EscalationStore() {}

  static void insert(Handle handle, Escalation escalation) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.escalation (id, case_id, task_id, cause, level, state, assignee_id, raised_at, next_at)
            VALUES (:id, :caseId, :taskId, :cause, :level, :state, :assigneeId, :raisedAt, :nextAt)
            """)
        .bindMethods(escalation)
        .execute();
  }

  static Optional<Escalation> find(Handle handle, EscalationId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.escalation WHERE id = :id")
        .bind("id", id)
        .mapTo(Escalation.class)
        .findOne();
  }

  static Optional<Escalation> findOpen(Handle handle, CaseId caseId, EscalationCause cause) {
    return handle
        .createQuery(
            """
            SELECT * FROM dispatch.escalation WHERE case_id = :caseId AND cause = :cause AND state <> 'RESOLVED'
            """)
        .bind("caseId", caseId)
        .bind("cause", cause)
        .mapTo(Escalation.class)
        .findOne();
  }

  /** Those whose time has come, longest due first. */
  static List<Escalation> listDue(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT * FROM dispatch.escalation
             WHERE state <> 'RESOLVED' AND next_at <= :now
             ORDER BY next_at
             LIMIT :limit
            """)
        .bind("now", now)
        .bind("limit", limit)
        .mapTo(Escalation.class)
        .list();
  }

  /** Those whose case is over. */
  static List<Escalation> listOfEndedCases(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            SELECT e.*
              FROM dispatch.escalation e
              JOIN dispatch.case_file c ON c.id = e.case_id
             WHERE e.state <> 'RESOLVED' AND c.status IN ('RESOLVED', 'CLOSED', 'CANCELLED')
             LIMIT :limit
            """)
        .bind("limit", limit)
        .mapTo(Escalation.class)
        .list();
  }

  static void tellAgain(
      Handle handle, EscalationId id, int level, Optional<PersonId> assignee, Instant nextAt) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.escalation
               SET state = 'OPEN', level = :level, assignee_id = :assignee, next_at = :nextAt
             WHERE id = :id AND state <> 'RESOLVED'
            """)
        .bind("id", id)
        .bind("level", level)
        .bind("assignee", assignee.orElse(null))
        .bind("nextAt", nextAt)
        .execute();
  }

  static void acknowledge(
      Handle handle, EscalationId id, PersonId by, Instant nextActionBy, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.escalation
               SET state = 'ACKNOWLEDGED', acknowledged_at = :now, acknowledged_by = :by,
                   next_action_by = :nextActionBy, next_at = :nextActionBy
             WHERE id = :id AND state <> 'RESOLVED'
            """)
        .bind("id", id)
        .bind("by", by)
        .bind("nextActionBy", nextActionBy)
        .bind("now", now)
        .execute();
  }

  static void resolve(Handle handle, EscalationId id, Optional<PersonId> by, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.escalation
               SET state = 'RESOLVED', resolved_at = :now, resolved_by = :by, next_at = NULL
             WHERE id = :id AND state <> 'RESOLVED'
            """)
        .bind("id", id)
        .bind("by", by.orElse(null))
        .bind("now", now)
        .execute();
  }
}
