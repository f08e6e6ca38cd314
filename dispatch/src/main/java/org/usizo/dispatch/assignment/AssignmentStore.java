package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/** Owns table {@code assignment}, but for the columns of the watch. */
final class AssignmentStore {

  private AssignmentStore() {}

  static void insert(Handle handle, Assignment assignment) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.assignment (id, task_id, case_id, responder_id, offer_id, status, word, eta_p50_seconds,
                                             eta_p90_seconds, eta_provider, eta_at, promised_at, watch_at, accepted_at)
            VALUES (:id, :taskId, :caseId, :responderId, :offerId, :status, :word, :etaP50Seconds,
                    :etaP90Seconds, :etaProvider, :etaAt, :promisedAt, :watchAt, :acceptedAt)
            """)
        .bindMethods(assignment)
        .execute();
  }

  static Optional<Assignment> find(Handle handle, AssignmentId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.assignment WHERE id = :id")
        .bind("id", id)
        .mapTo(Assignment.class)
        .findOne();
  }

  static Optional<Assignment> findByOffer(Handle handle, OfferId offer) {
    return handle
        .createQuery("SELECT * FROM dispatch.assignment WHERE offer_id = :offer")
        .bind("offer", offer)
        .mapTo(Assignment.class)
        .findOne();
  }

  /** What a responder works on now. */
  static Optional<Assignment> findActive(Handle handle, ResponderId responder) {
    return handle
        .createQuery("SELECT * FROM dispatch.assignment WHERE responder_id = :responder AND active")
        .bind("responder", responder)
        .mapTo(Assignment.class)
        .findOne();
  }

  /** What a responder works on, or worked on last. */
  static Optional<Assignment> findLatest(Handle handle, ResponderId responder) {
    return handle
        .createQuery(
            """
            SELECT * FROM dispatch.assignment WHERE responder_id = :responder
             ORDER BY active DESC, accepted_at DESC LIMIT 1
            """)
        .bind("responder", responder)
        .mapTo(Assignment.class)
        .findOne();
  }

  static List<Assignment> listActive(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.assignment WHERE case_id = :id AND active ORDER BY accepted_at, id")
        .bind("id", caseId)
        .mapTo(Assignment.class)
        .list();
  }

  static boolean hasBeenAssigned(Handle handle, TaskId taskId) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM dispatch.assignment WHERE task_id = :task)")
        .bind("task", taskId)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Moves an assignment on; false when it is no longer in that status. An end takes its time as
   * {@code ended_at}, a step as its own.
   */
  static boolean move(
      Handle handle,
      AssignmentId id,
      AssignmentStatus from,
      AssignmentStatus to,
      Instant reportedAt,
      String reason) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.assignment
                   SET status = :to, reason = coalesce(:reason, reason),
                       ended_at = CASE WHEN :ends THEN :at ELSE ended_at END,
                       watch_at = CASE WHEN :ends OR :to <> 'EN_ROUTE' THEN NULL ELSE watch_at END
                 WHERE id = :id AND status = :from
                """)
            .bind("id", id)
            .bind("from", from)
            .bind("to", to)
            .bind("ends", !to.isActive())
            .bind("at", reportedAt)
            .bind("reason", reason)
            .execute()
        == 1;
  }

  /** Keeps when the crew said a step happened; the first report of a step stays. */
  static void reported(Handle handle, AssignmentId id, AssignmentStatus step, Instant at) {
    if (step.isActive() && step != AssignmentStatus.ACCEPTED) {
      var column = step.name().toLowerCase(java.util.Locale.ROOT) + "_at";
      handle
          .createUpdate(
              "UPDATE dispatch.assignment SET <column> = coalesce(<column>, :at) WHERE id = :id")
          .define("column", column)
          .bind("id", id)
          .bind("at", at)
          .execute();
    }
  }

  /** Remembers how far a device's own numbering has been taken in. */
  static void clientSeq(Handle handle, AssignmentId id, long clientSeq) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.assignment SET last_client_seq = greatest(last_client_seq, :seq) WHERE id = :id
            """)
        .bind("id", id)
        .bind("seq", clientSeq)
        .execute();
  }
}
