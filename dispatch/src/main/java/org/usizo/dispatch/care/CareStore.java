package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.usizo.dispatch.casefile.CaseId;

/** Owns the columns of {@code case_file} that care changes; the case is locked. */
final class CareStore {

  private CareStore() {}

  static void requestCancellation(Handle handle, CaseId id, Instant agentDueAt, Instant now) {
    update(
            handle,
            id,
            """
            cancellation_requested_at = :now,
            agent_due_at = CASE WHEN agent_id IS NULL THEN least(agent_due_at, :agentDueAt::timestamptz) ELSE agent_due_at END
            """)
        .bind("agentDueAt", agentDueAt)
        .bind("now", now)
        .execute();
  }

  static void declineCancellation(Handle handle, CaseId id) {
    update(handle, id, "cancellation_requested_at = NULL").execute();
  }

  static void cancel(Handle handle, CaseId id, Instant now) {
    update(
            handle,
            id,
            "cancelled_at = :now, hold_until = NULL, agent_due_at = NULL, next_update_at = NULL")
        .bind("now", now)
        .execute();
  }

  static void hold(Handle handle, CaseId id, Instant until, String reason) {
    update(handle, id, "hold_until = :until, hold_reason = :reason, next_update_at = NULL")
        .bind("until", until)
        .bind("reason", reason)
        .execute();
  }

  static void endHold(Handle handle, CaseId id, Instant nextUpdateAt) {
    update(handle, id, "hold_until = NULL, hold_reason = NULL, next_update_at = :nextUpdateAt")
        .bind("nextUpdateAt", nextUpdateAt)
        .execute();
  }

  static void resolve(Handle handle, CaseId id, String outcome, Instant now) {
    update(
            handle,
            id,
            """
            resolved_at = :now, outcome = :outcome, hold_until = NULL, agent_due_at = NULL, next_update_at = NULL
            """)
        .bind("outcome", outcome)
        .bind("now", now)
        .execute();
  }

  /** Says how a case ended that its crew had resolved already. */
  static void setOutcome(Handle handle, CaseId id, String outcome) {
    update(handle, id, "outcome = :outcome").bind("outcome", outcome).execute();
  }

  static void close(Handle handle, CaseId id, Instant now) {
    update(handle, id, "closed_at = :now, agent_due_at = NULL, next_update_at = NULL")
        .bind("now", now)
        .execute();
  }

  static void reopen(Handle handle, CaseId id, Instant agentDueAt, Instant nextUpdateAt) {
    update(
            handle,
            id,
            """
            resolved_at = NULL, closed_at = NULL, outcome = NULL, cancellation_requested_at = NULL, agent_first_until = NULL,
            agent_due_at = CASE WHEN agent_id IS NULL THEN :agentDueAt::timestamptz END, next_update_at = :nextUpdateAt
            """)
        .bind("agentDueAt", agentDueAt)
        .bind("nextUpdateAt", nextUpdateAt)
        .execute();
  }

  static void setPriority(Handle handle, CaseId id, int priority) {
    update(handle, id, "priority = :priority").bind("priority", priority).execute();
  }

  static void setVerified(Handle handle, CaseId id) {
    update(handle, id, "verified = true, agent_first_until = NULL").execute();
  }

  static void setLanguage(Handle handle, CaseId id, String language) {
    update(handle, id, "language = :language").bind("language", language).execute();
  }

  static void setNextUpdate(Handle handle, CaseId id, Instant at) {
    update(handle, id, "next_update_at = :at").bind("at", at).execute();
  }

  static List<CaseId> listCloseDue(Handle handle, Instant now, int limit) {
    return listDue(handle, "close_due_at <= :now AND status = 'RESOLVED'", now, limit);
  }

  static List<CaseId> listHoldDue(Handle handle, Instant now, int limit) {
    return listDue(handle, "hold_until <= :now", now, limit);
  }

  static List<CaseId> listUpdateDue(Handle handle, Instant now, int limit) {
    return listDue(handle, "next_update_at <= :now", now, limit);
  }

  /** Open requests to cancel, older than a time, that nobody was alarmed about. */
  static List<CaseId> listCancellationDue(Handle handle, Instant requestedBefore, int limit) {
    return listDue(
        handle,
        """
        cancellation_requested_at <= :now AND status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
        AND NOT EXISTS (SELECT FROM dispatch.escalation e
                         WHERE e.case_id = case_file.id AND e.cause = 'CANCELLATION_OPEN'
                           AND e.raised_at >= case_file.cancellation_requested_at)
        """,
        requestedBefore,
        limit);
  }

  private static Update update(Handle handle, CaseId id, String columns) {
    return handle
        .createUpdate("UPDATE dispatch.case_file SET " + columns + " WHERE id = :id")
        .bind("id", id);
  }

  private static List<CaseId> listDue(Handle handle, String condition, Instant now, int limit) {
    return handle
        .createQuery("SELECT id FROM dispatch.case_file WHERE " + condition + " LIMIT :limit")
        .bind("now", now)
        .bind("limit", limit)
        .mapTo(CaseId.class)
        .list();
  }
}
