package org.usizo.dispatch.responder;

import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.store.Digests;

/**
 * Tracking devices: each reports under a secret of its own, stored only as its hash. A device id is
 * never enough.
 */
public final class Devices {

  /** A device just made, with the one chance to read its secret. */
  public record NewDevice(DeviceId id, String secret) {}

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Devices(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  public NewDevice register(ResponderId responder, DeviceProtocol protocol) {
    var device = new NewDevice(DeviceId.next(), Digests.newSecret());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO dispatch.responder_device (id, responder_id, protocol, secret_hash, created_at)
                    VALUES (:id, :responder, :protocol, :hash, :now)
                    """)
                .bind("id", device.id())
                .bind("responder", responder)
                .bind("protocol", protocol)
                .bind("hash", Digests.sha256(device.secret()))
                .bind("now", clock.instant())
                .execute());
    return device;
  }

  /** The device that holds this secret, unless it was removed or its responder retired. */
  public Optional<ResponderDevice> findBySecret(String secret) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT d.id, d.responder_id, d.protocol, d.created_at
                      FROM dispatch.responder_device d JOIN dispatch.responder r ON r.id = d.responder_id
                     WHERE d.secret_hash = :hash AND d.revoked_at IS NULL AND r.retired_at IS NULL
                    """)
                .bind("hash", Digests.sha256(secret))
                .mapTo(ResponderDevice.class)
                .findOne());
  }

  /** Takes a device its right to report; false when the responder has no such device. */
  public boolean remove(ResponderId responder, DeviceId device) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE dispatch.responder_device SET revoked_at = :now
                         WHERE id = :id AND responder_id = :responder AND revoked_at IS NULL
                        """)
                    .bind("id", device)
                    .bind("responder", responder)
                    .bind("now", clock.instant())
                    .execute()
                == 1);
  }
}
