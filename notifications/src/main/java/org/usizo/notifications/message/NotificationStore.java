package org.usizo.notifications.message;

import com.google.gson.Gson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.store.Ids;

/** Owns tables {@code notification} and {@code notification_facts}. */
public final class NotificationStore {

  private static final Gson GSON = new Gson();

  private static final String COLUMNS =
      """
      SELECT id, source_event, recipient_id, meaning, urgency, case_id, sequence, state, unreached_reason,
             created_at, expires_at, accepted_at, unreached_at, seen_at
      FROM notifications.notification
      """;

  private NotificationStore() {}

  /**
   * Keeps a new notification.
   *
   * @param acceptBy when an emergency is said to be unreached
   * @return its id, or empty when the same was told before
   */
  public static Optional<UUID> insert(
      Handle handle,
      NotificationRequest request,
      NotificationState state,
      Instant now,
      Optional<Instant> acceptBy) {
    return handle
        .createQuery(
            """
            INSERT INTO notifications.notification
              (id, source_event, recipient_id, meaning, urgency, topic, case_id, sequence, state, created_at,
               expires_at, accept_by)
            VALUES (:id, :sourceEvent, :recipientId, :meaning, :urgency, :topic, :caseId, :sequence, :state, :now,
                    :expiresAt, :acceptBy)
            ON CONFLICT (source_event, recipient_id, meaning) DO NOTHING
            RETURNING id
            """)
        .bindMethods(request)
        .bind("id", Ids.next())
        .bind("topic", request.meaning().topic())
        .bind("state", state)
        .bind("now", now)
        .bind("acceptBy", acceptBy)
        .mapTo(UUID.class)
        .findOne();
  }

  /** Keeps the facts of a notification in their side row. */
  public static void insertFacts(Handle handle, UUID id, Map<String, String> facts) {
    handle
        .createUpdate(
            "INSERT INTO notifications.notification_facts VALUES (:id, CAST(:facts AS jsonb))")
        .bind("id", id)
        .bind("facts", GSON.toJson(facts))
        .execute();
  }

  /** Whether this recipient was already told something later of the topic. */
  public static boolean isOvertaken(Handle handle, NotificationRequest request) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM notifications.notification
              WHERE recipient_id = :recipientId AND case_id = :caseId AND topic = ANY(:topics)
                AND sequence > :sequence)
            """)
        .bindMethods(request)
        .bindArray("topics", String.class, namesOf(request.meaning().topic().silencedBy()))
        .mapTo(Boolean.class)
        .one();
  }

  /** Everything told about a case, oldest event first. */
  public static List<Notification> listOfCase(Handle handle, UUID caseId) {
    return handle
        .createQuery(COLUMNS + "WHERE case_id = :caseId ORDER BY sequence, id")
        .bind("caseId", caseId)
        .mapTo(Notification.class)
        .list();
  }

  /**
   * Locks these notifications, always in the same order; whoever changes their state does so first.
   */
  public static void lock(Handle handle, List<UUID> ids) {
    handle
        .createQuery(
            """
            SELECT id FROM notifications.notification WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE
            """)
        .bindArray("ids", UUID.class, ids)
        .mapTo(UUID.class)
        .list();
  }

  /**
   * @return whether this was the first channel to accept it
   */
  public static boolean markAccepted(Handle handle, UUID id, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE notifications.notification SET state = 'ACCEPTED', accepted_at = :now
                WHERE id = :id AND accepted_at IS NULL AND state IN ('PENDING', 'UNREACHED')
                """)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  /**
   * @return whether it was still hoped for, so that its sender has to be told now
   */
  public static boolean markUnreached(Handle handle, UUID id, UnreachedReason reason, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE notifications.notification
                SET state = 'UNREACHED', unreached_at = :now, unreached_reason = :reason
                WHERE id = :id AND state = 'PENDING'
                """)
            .bind("id", id)
            .bind("reason", reason)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Something newer was told; its sender need not hear of it. */
  public static void markSuperseded(Handle handle, List<UUID> ids) {
    handle
        .createUpdate(
            """
            UPDATE notifications.notification SET state = 'SUPERSEDED'
            WHERE id = ANY(:ids) AND state = 'PENDING'
            """)
        .bindArray("ids", UUID.class, ids)
        .execute();
  }

  /**
   * The recipient has looked at it, so it was reached whatever the channels said.
   *
   * @return false when it was seen before, or is not theirs
   */
  public static boolean markSeen(Handle handle, UUID id, UUID recipientId, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE notifications.notification
                SET seen_at = :now, state = 'ACCEPTED', accepted_at = coalesce(accepted_at, :now)
                WHERE id = :id AND recipient_id = :recipientId AND seen_at IS NULL
                """)
            .bind("id", id)
            .bind("recipientId", recipientId)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Emergencies whose seconds are over, locked; what another node holds is left to it. */
  public static List<UUID> lockOverdue(Handle handle, Instant now) {
    return handle
        .createQuery(
            """
            SELECT id FROM notifications.notification
            WHERE state = 'PENDING' AND accept_by <= :now
            ORDER BY id LIMIT 200 FOR NO KEY UPDATE SKIP LOCKED
            """)
        .bind("now", now)
        .mapTo(UUID.class)
        .list();
  }

  private static List<String> namesOf(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }
}
