package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.HappeningJson;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/** Owns table {@code offer}. */
final class OfferStore {

  private OfferStore() {}

  static void insert(Handle handle, Offer offer, Explanation explanation) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.offer (id, task_id, case_id, responder_id, state, must_acknowledge, made_at, expires_at,
                                        undelivered_due_at, eta_p50_seconds, eta_p90_seconds, eta_provider, distance_metres,
                                        driving_seconds, blur_seconds, takes_over, explanation)
            VALUES (:id, :taskId, :caseId, :responderId, :state, :mustAcknowledge, :madeAt, :expiresAt, :undeliveredDueAt,
                    :etaP50Seconds, :etaP90Seconds, :etaProvider, :distanceMetres, :drivingSeconds, :blurSeconds,
                    :takesOver, :explanation::jsonb)
            """)
        .bindMethods(offer)
        .bind("explanation", HappeningJson.write(explanation))
        .execute();
  }

  static Optional<Offer> find(Handle handle, OfferId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.offer WHERE id = :id")
        .bind("id", id)
        .mapTo(Offer.class)
        .findOne();
  }

  /** Open offers of a task, oldest first. */
  static List<Offer> listOpen(Handle handle, TaskId taskId) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.offer WHERE task_id = :task AND state = 'OFFERED' ORDER BY made_at, id")
        .bind("task", taskId)
        .mapTo(Offer.class)
        .list();
  }

  static List<Offer> listOpen(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.offer WHERE case_id = :id AND state = 'OFFERED' ORDER BY made_at, id")
        .bind("id", caseId)
        .mapTo(Offer.class)
        .list();
  }

  /**
   * Ends an open offer; false when it was no longer open.
   *
   * @param reason null when nobody gave one
   */
  static boolean end(Handle handle, OfferId id, OfferState state, String reason, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.offer SET state = :state, answered_at = :now, reason = :reason
                 WHERE id = :id AND state = 'OFFERED'
                """)
            .bind("id", id)
            .bind("state", state)
            .bind("reason", reason)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Accepts an open offer before its deadline; false when it is too late. */
  static boolean accept(Handle handle, OfferId id, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.offer SET state = 'ACCEPTED', answered_at = :now
                 WHERE id = :id AND state = 'OFFERED' AND expires_at > :now
                """)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Marks an assignment made without asking as acknowledged. */
  static void acknowledge(Handle handle, OfferId id, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.offer SET answered_at = :now
             WHERE id = :id AND state = 'ACCEPTED' AND must_acknowledge AND answered_at IS NULL
            """)
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  /** Its way to the responder is settled: nobody need wait for it any longer. */
  static void giveUpDelivery(Handle handle, OfferId id) {
    handle
        .createUpdate("UPDATE dispatch.offer SET undelivered_due_at = NULL WHERE id = :id")
        .bind("id", id)
        .execute();
  }

  /** Marks the first delivery; false when it was marked before. */
  static boolean delivered(Handle handle, OfferId id, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.offer SET delivered_at = :now, undelivered_due_at = NULL
                 WHERE id = :id AND delivered_at IS NULL
                """)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Marks the first look; false when it was marked before. */
  static boolean seen(Handle handle, OfferId id, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.offer
                   SET seen_at = :now, delivered_at = coalesce(delivered_at, :now), undelivered_due_at = NULL
                 WHERE id = :id AND seen_at IS NULL
                """)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Who was asked for a task, or had it, and does not any more. */
  static List<Asked> listAsked(Handle handle, TaskId taskId) {
    return listAsked(handle, List.of(taskId));
  }

  static List<Asked> listAsked(Handle handle, Collection<TaskId> tasks) {
    return handle
        .createQuery(
            """
            SELECT task_id, responder_id, state AS outcome, reason, coalesce(answered_at, expires_at) AS at
              FROM dispatch.offer WHERE task_id = ANY (:tasks) AND state IN ('DECLINED', 'EXPIRED', 'WITHDRAWN')
            UNION ALL
            SELECT task_id, responder_id, status, reason, ended_at
              FROM dispatch.assignment WHERE task_id = ANY (:tasks) AND NOT active AND status <> 'REDIRECTED'
            """)
        .bindArray("tasks", UUID.class, tasks.stream().map(TaskId::value).toList())
        .mapTo(Asked.class)
        .list();
  }

  /** Offers of a responder that wait for its answer. */
  static List<Offer> listOpen(Handle handle, ResponderId responder) {
    return handle
        .createQuery(
            """
            SELECT * FROM dispatch.offer
             WHERE responder_id = :responder
               AND (state = 'OFFERED' OR state = 'ACCEPTED' AND must_acknowledge AND answered_at IS NULL)
             ORDER BY made_at DESC
            """)
        .bind("responder", responder)
        .mapTo(Offer.class)
        .list();
  }
}
