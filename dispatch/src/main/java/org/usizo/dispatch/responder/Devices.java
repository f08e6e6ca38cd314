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
    var secret = Digests.newSecret();
    var device = new ResponderDevice(DeviceId.next(), responder, protocol, clock.instant());
    jdbi.useHandle(handle -> DeviceStore.insert(handle, device, Digests.sha256(secret)));
    return new NewDevice(device.id(), secret);
  }

  /** The device that holds this secret, unless it was removed or its responder retired. */
  public Optional<ResponderDevice> findBySecret(String secret) {
    return jdbi.withHandle(handle -> DeviceStore.find(handle, Digests.sha256(secret)));
  }

  /** Takes a device its right to report; false when the responder has no such device. */
  public boolean remove(ResponderId responder, DeviceId device) {
    return jdbi.withHandle(
        handle -> DeviceStore.revoke(handle, responder, device, clock.instant()));
  }
}
