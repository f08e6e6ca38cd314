package org.usizo.notifications.recipient;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.store.Ids;

/** Owns table {@code device}. */
public final class DeviceStore {

  private static final String LIVE =
      """
      SELECT id, recipient_id, kind, platform FROM notifications.device WHERE ended_at IS NULL
      """;

  private DeviceStore() {}

  public static List<Device> listLive(Handle handle, UUID recipientId) {
    return handle
        .createQuery(LIVE + "AND recipient_id = :recipientId ORDER BY id")
        .bind("recipientId", recipientId)
        .mapTo(Device.class)
        .list();
  }

  public static Optional<Device> findLive(Handle handle, UUID recipientId, String installationId) {
    return handle
        .createQuery(LIVE + "AND recipient_id = :recipientId AND installation_hash = :hash")
        .bind("recipientId", recipientId)
        .bind("hash", hash(installationId))
        .mapTo(Device.class)
        .findOne();
  }

  /** Live devices that stand in the way of this registration: same installation or same address. */
  public static List<Device> listRivals(
      Handle handle, UUID recipientId, DeviceRegistration registration) {
    return handle
        .createQuery(
            LIVE
                + """
                AND ((installation_hash = :hash AND recipient_id <> :recipientId)
                  OR (kind = :kind AND value = :value AND installation_hash <> :hash))
                ORDER BY id
                """)
        .bindMethods(registration)
        .bind("recipientId", recipientId)
        .bind("hash", hash(registration.installationId()))
        .mapTo(Device.class)
        .list();
  }

  /** Lets registrations of one installation, and of one address, happen one after the other. */
  public static void lockRegistration(Handle handle, DeviceRegistration registration) {
    handle
        .createQuery(
            """
            SELECT pg_advisory_xact_lock(hashtextextended('installation ' || :installationId, 0)),
                   pg_advisory_xact_lock(hashtextextended('address ' || :value, 0))
            """)
        .bindMethods(registration)
        .map((row, context) -> true)
        .one();
  }

  /** Adds the device, or refreshes the recipient's own one of the same installation. */
  public static void put(
      Handle handle, UUID recipientId, DeviceRegistration registration, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.device
              (id, recipient_id, installation_hash, kind, value, platform, locale, created_at, last_seen_at)
            VALUES (:id, :recipientId, :hash, :kind, :value, :platformName, :locale, :now, :now)
            ON CONFLICT (installation_hash) WHERE ended_at IS NULL DO UPDATE
            SET kind = excluded.kind, value = excluded.value, platform = excluded.platform,
                locale = excluded.locale, last_seen_at = excluded.last_seen_at
            """)
        .bindMethods(registration)
        .bind("id", Ids.next())
        .bind("recipientId", recipientId)
        .bind("hash", hash(registration.installationId()))
        .bind("platformName", Platform.of(registration.platform()))
        .bind("now", now)
        .execute();
  }

  /** Whether the device is live and pushed to by this address. */
  public static boolean hasAddress(Handle handle, UUID id, String address) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT 1 FROM notifications.device WHERE id = :id AND value = :address)")
        .bind("id", id)
        .bind("address", address)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Ends a live device and forgets its address.
   *
   * @return false when it had ended before
   */
  public static boolean end(Handle handle, UUID id, DeviceEnd reason, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE notifications.device SET ended_at = :now, ended_reason = :reason, value = NULL
                WHERE id = :id AND ended_at IS NULL
                """)
            .bind("id", id)
            .bind("reason", reason)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Live devices not heard of since, a few hundred at a time. */
  public static List<Device> listUnseen(
      Handle handle, Instant androidSince, Instant othersSince, int limit) {
    return handle
        .createQuery(
            LIVE
                + """
                AND (last_seen_at < :androidSince OR (last_seen_at < :othersSince AND platform <> 'ANDROID'))
                ORDER BY last_seen_at LIMIT :limit
                """)
        .bind("androidSince", androidSince)
        .bind("othersSince", othersSince)
        .bind("limit", limit)
        .mapTo(Device.class)
        .list();
  }

  private static byte[] hash(String installationId) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(installationId.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
