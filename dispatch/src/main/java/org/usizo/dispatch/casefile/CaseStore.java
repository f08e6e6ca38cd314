package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Owns table {@code case_file}. */
public final class CaseStore {

  private CaseStore() {}

  /** Reads a case and keeps everybody else from changing it until this transaction ends. */
  public static Optional<Case> lock(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.case_file WHERE id = :id FOR UPDATE")
        .bind("id", id)
        .mapTo(Case.class)
        .findOne();
  }

  /**
   * As {@link #lock}, but empty at once when somebody else is changing the case: for sweeps, which
   * come again.
   */
  public static Optional<Case> lockIfFree(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.case_file WHERE id = :id FOR UPDATE SKIP LOCKED")
        .bind("id", id)
        .mapTo(Case.class)
        .findOne();
  }

  public static Optional<Case> find(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.case_file WHERE id = :id")
        .bind("id", id)
        .mapTo(Case.class)
        .findOne();
  }

  /** The tasks as {@link CaseProgress} wants them. */
  static List<CaseProgress.TaskProgress> listTaskProgress(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT t.state, a.status AS assignment
              FROM dispatch.task t
              LEFT JOIN dispatch.assignment a ON a.task_id = t.id AND a.active
             WHERE t.case_id = :id
            """)
        .bind("id", id)
        .mapTo(CaseProgress.TaskProgress.class)
        .list();
  }

  /**
   * Whether anybody has been looked for: an offer or assignment exists, or a search was started.
   */
  static boolean isSearched(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM dispatch.offer WHERE case_id = :id)
                OR EXISTS (SELECT FROM dispatch.assignment WHERE case_id = :id)
                OR EXISTS (SELECT FROM dispatch.task WHERE case_id = :id AND searched_at IS NOT NULL)
            """)
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Stores what a change came to: the derived status, the new numbering and the ends that follow
   * from it.
   */
  static void finish(
      Handle handle, Case before, CaseStatus status, int events, Instant now, Instant closeDueAt) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_file
               SET status = :status, last_sequence = last_sequence + :events, version = version + 1, updated_at = :now,
                   resolved_at = CASE WHEN :status = 'RESOLVED' THEN coalesce(resolved_at, :now) ELSE resolved_at END,
                   close_due_at = CASE WHEN :status = 'RESOLVED' THEN coalesce(close_due_at, :closeDueAt) END
             WHERE id = :id
            """)
        .bind("id", before.id())
        .bind("status", status)
        .bind("events", events)
        .bind("now", now)
        .bind("closeDueAt", closeDueAt)
        .execute();
  }
}
