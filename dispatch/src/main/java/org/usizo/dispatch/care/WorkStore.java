package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/** Ends, starts and pauses the work on a case as a whole; the case is locked. */
final class WorkStore {

  private WorkStore() {}

  /** An offer that was open until now. */
  public record OpenOffer(OfferId id, ResponderId responderId) {}

  /** An assignment somebody is bound to. */
  public record BoundWork(
      AssignmentId id, TaskId taskId, ResponderId responderId, AssignmentStatus status) {}

  static List<TaskId> endTasks(Handle handle, CaseId id, String state, List<TaskId> tasks) {
    return handle
        .createQuery(
            """
            UPDATE dispatch.task SET state = :state, dispatch_at = NULL
             WHERE case_id = :id AND id = ANY (:tasks) AND state IN ('OPEN', 'ASSIGNED')
            RETURNING id
            """)
        .bind("id", id)
        .bind("state", state)
        .bindArray("tasks", UUID.class, tasks.stream().map(TaskId::value).toList())
        .mapTo(TaskId.class)
        .list();
  }

  static List<TaskId> listUnfinishedTasks(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT id FROM dispatch.task WHERE case_id = :id AND state IN ('OPEN', 'ASSIGNED') ORDER BY number FOR UPDATE
            """)
        .bind("id", id)
        .mapTo(TaskId.class)
        .list();
  }

  static List<OpenOffer> withdrawOffers(Handle handle, CaseId id, String reason, Instant now) {
    return handle
        .createQuery(
            """
            UPDATE dispatch.offer SET state = 'WITHDRAWN', answered_at = :now, reason = :reason
             WHERE case_id = :id AND state = 'OFFERED'
            RETURNING id, responder_id
            """)
        .bind("id", id)
        .bind("reason", reason)
        .bind("now", now)
        .mapTo(OpenOffer.class)
        .list();
  }

  static List<BoundWork> listBound(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT id, task_id, responder_id, status FROM dispatch.assignment
             WHERE case_id = :id AND active ORDER BY accepted_at FOR UPDATE
            """)
        .bind("id", id)
        .mapTo(BoundWork.class)
        .list();
  }

  static void endAssignment(
      Handle handle, BoundWork work, AssignmentStatus to, String reason, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.assignment SET status = :to, ended_at = :now, watch_at = NULL, reason = :reason
             WHERE id = :id AND status = :from
            """)
        .bind("id", work.id())
        .bind("from", work.status())
        .bind("to", to)
        .bind("reason", reason)
        .bind("now", now)
        .execute();
  }

  /** Everything that needs somebody is looked at now. */
  static void dispatchNow(Handle handle, CaseId id, Instant now) {
    handle
        .createUpdate(
            "UPDATE dispatch.task SET dispatch_at = :now WHERE case_id = :id AND state = 'OPEN'")
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  /** Nothing is looked at by itself any more. */
  static void pause(Handle handle, CaseId id) {
    handle
        .createUpdate(
            "UPDATE dispatch.task SET dispatch_at = NULL WHERE case_id = :id AND state = 'OPEN'")
        .bind("id", id)
        .execute();
  }

  /** Opens again what was done, or, if nothing was, what was cancelled with the case. */
  static void reopenTasks(Handle handle, CaseId id, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.task t SET state = 'OPEN', dispatch_at = :now, ring = 0
             WHERE case_id = :id
               AND (state = 'DONE'
                    OR state = 'CANCELLED' AND NOT EXISTS (
                         SELECT FROM dispatch.task d WHERE d.case_id = :id AND d.state = 'DONE'))
            """)
        .bind("id", id)
        .bind("now", now)
        .execute();
  }
}
