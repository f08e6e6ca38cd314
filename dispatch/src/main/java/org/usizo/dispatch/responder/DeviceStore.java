package org.usizo.dispatch.responder;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Owns table {@code responder_device}. */
final class DeviceStore {

  private DeviceStore() {}

  static void insert(Handle handle, ResponderDevice device, byte[] secretHash) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.responder_device (id, responder_id, protocol, secret_hash, created_at)
            VALUES (:id, :responderId, :protocol, :hash, :createdAt)
            """)
        .bindMethods(device)
        .bind("hash", secretHash)
        .execute();
  }

  static Optional<ResponderDevice> find(Handle handle, byte[] secretHash) {
    return handle
        .createQuery(
            """
            SELECT d.id, d.responder_id, d.protocol, d.created_at
              FROM dispatch.responder_device d JOIN dispatch.responder r ON r.id = d.responder_id
             WHERE d.secret_hash = :hash AND d.revoked_at IS NULL AND r.retired_at IS NULL
            """)
        .bind("hash", secretHash)
        .mapTo(ResponderDevice.class)
        .findOne();
  }

  static boolean revoke(Handle handle, ResponderId responder, DeviceId id, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.responder_device SET revoked_at = :now
                 WHERE id = :id AND responder_id = :responder AND revoked_at IS NULL
                """)
            .bind("id", id)
            .bind("responder", responder)
            .bind("now", now)
            .execute()
        == 1;
  }
}
