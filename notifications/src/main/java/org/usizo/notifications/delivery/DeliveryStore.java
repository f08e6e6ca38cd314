package org.usizo.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.message.NotificationRequest;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.store.Ids;

/** Owns table {@code delivery}: how deliveries begin and how they are called off. */
final class DeliveryStore {

  private static final Duration HEAD_START = Duration.ofMinutes(1);

  private DeliveryStore() {}

  static void insert(
      Handle handle, UUID notificationId, NotificationRequest request, UUID deviceId, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.delivery
              (id, notification_id, device_id, lane, case_id, sequence, topic, state, next_attempt_at, created_at,
               expires_at)
            VALUES (:id, :notificationId, :deviceId, :lane, :caseId, :sequence, :topic, 'PENDING', :firstAttemptAt,
                    :now, :expiresAt)
            """)
        .bindMethods(request)
        .bind("id", Ids.next())
        .bind("notificationId", notificationId)
        .bind("deviceId", deviceId)
        .bind("lane", Lane.of(request.urgency()))
        .bind("topic", request.meaning().topic())
        .bind("firstAttemptAt", firstAttemptAt(request.urgency(), now))
        .bind("now", now)
        .execute();
  }

  /**
   * Puts on its way to every device of a recipient what it was to be told while it had none: the
   * newest of each topic of a case that is still worth telling.
   */
  static void insertMissed(Handle handle, UUID recipientId, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.delivery
              (id, notification_id, device_id, lane, case_id, sequence, topic, state, next_attempt_at, created_at,
               expires_at)
            SELECT gen_random_uuid(), n.id, d.id, CASE n.urgency WHEN 'NORMAL' THEN 'NORMAL' ELSE 'URGENT' END, n.case_id,
                   n.sequence, n.topic, 'PENDING', :now, :now, n.expires_at
              FROM notifications.notification n
              JOIN notifications.device d ON d.recipient_id = n.recipient_id AND d.ended_at IS NULL
             WHERE n.recipient_id = :recipientId AND n.state = 'UNREACHED' AND n.unreached_reason = 'NO_DEVICE'
               AND n.expires_at > :now
               AND NOT EXISTS (SELECT FROM notifications.notification later
                                WHERE later.recipient_id = n.recipient_id AND later.case_id = n.case_id
                                  AND later.topic = n.topic AND later.sequence > n.sequence)
            ON CONFLICT (notification_id, device_id) DO NOTHING
            """)
        .bind("recipientId", recipientId)
        .bind("now", now)
        .execute();
  }

  /** Both are due at once; the emergency stands in front of everything that came shortly before. */
  private static Instant firstAttemptAt(Urgency urgency, Instant now) {
    return urgency == Urgency.EMERGENCY ? now.minus(HEAD_START) : now;
  }

  /** Notifications older than this request's event, of its topic, that are still on their way. */
  static List<UUID> listOlderOnTheirWay(Handle handle, NotificationRequest request) {
    return handle
        .createQuery(
            """
            SELECT id FROM notifications.notification
            WHERE recipient_id = :recipientId AND case_id = :caseId AND topic = :topic AND sequence < :sequence
              AND state IN ('PENDING', 'UNREACHED')
              AND EXISTS (SELECT 1 FROM notifications.delivery d
                          WHERE d.notification_id = notification.id AND d.ended_at IS NULL)
            """)
        .bindMethods(request)
        .bind("topic", request.meaning().topic())
        .mapTo(UUID.class)
        .list();
  }

  /** Notifications that are still on their way to this device. */
  static List<UUID> listOnTheirWayTo(Handle handle, UUID deviceId) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT notification_id FROM notifications.delivery
            WHERE device_id = :deviceId AND ended_at IS NULL
            """)
        .bind("deviceId", deviceId)
        .mapTo(UUID.class)
        .list();
  }

  /** Ends what is still on its way of these notifications. */
  static void end(Handle handle, List<UUID> notificationIds, DeliveryState state, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE notifications.delivery SET state = :state, lease_token = NULL, ended_at = :now
            WHERE notification_id = ANY(:notificationIds) AND ended_at IS NULL
            """)
        .bindArray("notificationIds", UUID.class, notificationIds)
        .bind("state", state)
        .bind("now", now)
        .execute();
  }

  /** Calls off everything on its way to this device. */
  static void cancelTo(Handle handle, UUID deviceId, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE notifications.delivery SET state = 'CANCELLED', lease_token = NULL, ended_at = :now
            WHERE device_id = :deviceId AND ended_at IS NULL
            """)
        .bind("deviceId", deviceId)
        .bind("now", now)
        .execute();
  }

  static boolean isOnItsWay(Handle handle, UUID notificationId) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT 1 FROM notifications.delivery
                           WHERE notification_id = :notificationId AND ended_at IS NULL)
            """)
        .bind("notificationId", notificationId)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Ends a claimed delivery, if the lease is still the parcel's.
   *
   * @param messageId the provider's, or null
   */
  static boolean endClaimed(
      Handle handle,
      Parcel parcel,
      DeliveryState state,
      String result,
      String messageId,
      Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE notifications.delivery
                SET state = :state, lease_token = NULL, last_result = :result, provider_message_id = :messageId,
                    ended_at = :now
                WHERE id = :deliveryId AND state = 'SENDING' AND lease_token = :leaseToken
                """)
            .bind("deliveryId", parcel.deliveryId())
            .bind("leaseToken", parcel.leaseToken())
            .bind("state", state)
            .bind("result", result)
            .bind("messageId", messageId)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Puts a claimed delivery back until then, if the lease is still the parcel's. */
  static boolean postponeClaimed(Handle handle, Parcel parcel, Instant until, String result) {
    return handle
            .createUpdate(
                """
                UPDATE notifications.delivery
                SET state = 'PENDING', lease_token = NULL, last_result = :result, next_attempt_at = :until
                WHERE id = :deliveryId AND state = 'SENDING' AND lease_token = :leaseToken
                """)
            .bind("deliveryId", parcel.deliveryId())
            .bind("leaseToken", parcel.leaseToken())
            .bind("result", result)
            .bind("until", until)
            .execute()
        == 1;
  }

  /** Lets normal deliveries to this device wait until then. */
  static void slow(Handle handle, UUID deviceId, Instant until) {
    handle
        .createUpdate(
            """
            UPDATE notifications.delivery SET next_attempt_at = :until
            WHERE id IN (SELECT id FROM notifications.delivery
                         WHERE device_id = :deviceId AND lane = 'NORMAL' AND state = 'PENDING'
                           AND next_attempt_at < :until
                         FOR NO KEY UPDATE SKIP LOCKED)
            """)
        .bind("deviceId", deviceId)
        .bind("until", until)
        .execute();
  }

  /** Notifications with deliveries that nobody is sending and that have expired. */
  static List<UUID> listExpired(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT notification_id FROM (
              SELECT notification_id FROM notifications.delivery
              WHERE ended_at IS NULL AND expires_at <= :now AND (state = 'PENDING' OR next_attempt_at <= :now)
              ORDER BY expires_at LIMIT :limit) expired
            """)
        .bind("now", now)
        .bind("limit", limit)
        .mapTo(UUID.class)
        .list();
  }

  /** Ends the expired deliveries of these notifications that nobody is sending. */
  static void expire(Handle handle, List<UUID> notificationIds, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE notifications.delivery SET state = 'EXPIRED', lease_token = NULL, ended_at = :now
            WHERE notification_id = ANY(:notificationIds) AND ended_at IS NULL AND expires_at <= :now
              AND (state = 'PENDING' OR next_attempt_at <= :now)
            """)
        .bindArray("notificationIds", UUID.class, notificationIds)
        .bind("now", now)
        .execute();
  }
}
