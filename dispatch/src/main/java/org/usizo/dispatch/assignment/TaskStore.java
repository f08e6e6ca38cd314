package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;

/** The columns of {@code task} that finding somebody moves. */
final class TaskStore {

  /** A task whose time has come. */
  public record Due(TaskId id, CaseId caseId) {}

  private static final String NEEDS =
      ClasspathSqlLocator.create().getResource("db/queries/needs.sql");

  private TaskStore() {}

  static Optional<Need> findNeed(Handle handle, CaseId caseId, TaskId taskId) {
    return needs(handle, caseId, taskId).stream().findFirst();
  }

  static List<Need> listNeeds(Handle handle, CaseId caseId) {
    return needs(handle, caseId, null);
  }

  private static List<Need> needs(Handle handle, CaseId caseId, TaskId taskId) {
    return handle
        .createQuery(NEEDS)
        .bind("caseId", caseId)
        .bindByType("taskId", taskId, TaskId.class)
        .mapTo(Need.class)
        .list();
  }

  /**
   * Open tasks to look at now. Half of them are those nobody has looked for yet, then the gravest;
   * the other half those that are overdue the longest, so that hopeless searches for graver cases
   * starve nobody.
   */
  static List<Due> listDue(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            WITH due AS (
              SELECT t.id, t.case_id, t.searched_at, t.dispatch_at, c.priority
                FROM dispatch.task t JOIN dispatch.case_file c ON c.id = t.case_id
               WHERE t.state = 'OPEN' AND t.dispatch_at <= :now),
            gravest AS (
              SELECT * FROM due ORDER BY searched_at IS NOT NULL, priority, dispatch_at LIMIT :half),
            longest AS (
              SELECT * FROM due ORDER BY dispatch_at LIMIT :half)
            SELECT id, case_id FROM (SELECT * FROM gravest UNION SELECT * FROM longest) AS next
             ORDER BY priority, dispatch_at
            """)
        .bind("now", now)
        .bind("half", (limit + 1) / 2)
        .mapTo(Due.class)
        .list();
  }

  /** When the dispatcher looks again; null: not by itself. */
  static void lookAgain(Handle handle, TaskId id, Instant at) {
    handle
        .createUpdate(
            "UPDATE dispatch.task SET dispatch_at = :at WHERE id = :id AND state = 'OPEN'")
        .bind("id", id)
        .bindByType("at", at, Instant.class)
        .execute();
  }

  /**
   * Somebody is free again: the gravest and oldest tasks that found nobody are looked at by then
   * instead of at their next turn. Those that somebody else has locked come by themselves.
   */
  static void bringForward(Handle handle, Instant at, int limit) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.task SET dispatch_at = :at
             WHERE id IN (SELECT t.id FROM dispatch.task t JOIN dispatch.case_file c ON c.id = t.case_id
                           WHERE t.state = 'OPEN' AND t.dispatch_at > :at AND t.searched_at IS NOT NULL
                           ORDER BY c.priority, t.created_at LIMIT :limit
                             FOR UPDATE OF t SKIP LOCKED)
            """)
        .bind("at", at)
        .bind("limit", limit)
        .execute();
  }

  static void searched(Handle handle, TaskId id, Instant now) {
    handle
        .createUpdate(
            "UPDATE dispatch.task SET searched_at = :now WHERE id = :id AND searched_at IS NULL")
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  static void widen(Handle handle, TaskId id, int ring) {
    handle
        .createUpdate("UPDATE dispatch.task SET ring = :ring WHERE id = :id")
        .bind("id", id)
        .bind("ring", ring)
        .execute();
  }

  /** Moves a task on; false when it is no longer in that state. */
  static boolean move(Handle handle, TaskId id, TaskState from, TaskState to, Instant dispatchAt) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.task SET state = :to, dispatch_at = :dispatchAt WHERE id = :id AND state = :from
                """)
            .bind("id", id)
            .bind("from", from)
            .bind("to", to)
            .bindByType("dispatchAt", dispatchAt, Instant.class)
            .execute()
        == 1;
  }
}
