package org.usizo.notifications.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.message.NotificationStore;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.recipient.Device;
import org.usizo.notifications.recipient.DeviceEnd;
import org.usizo.notifications.recipient.DeviceRegistration;
import org.usizo.notifications.recipient.DeviceStore;
import org.usizo.notifications.recipient.RecipientStore;
import org.usizo.notifications.recipient.RetentionSettings;

/** Devices coming and going; what was on its way to one that goes is called off with it. */
public final class Devices {

  private static final int SWEEP_SIZE = 500;

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Devices(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Adds or refreshes a device; one that was another recipient's moves to this one. What this
   * recipient could not be told for want of a device is told now: a press is told the moment it is
   * stored, and its device comes a moment later, or with a repeat after a crash.
   */
  public void register(UUID recipientId, DeviceRegistration registration) {
    jdbi.useTransaction(handle -> registerIn(handle, recipientId, registration));
  }

  /** Ends a device at log-out: nothing is pushed to it from the return of this call on. */
  public boolean remove(UUID recipientId, String installationId) {
    var now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          RecipientStore.lock(handle, recipientId, now);
          var device = DeviceStore.findLive(handle, recipientId, installationId);
          device.ifPresent(gone -> endIn(handle, gone, DeviceEnd.LOGGED_OUT, now));
          return device.isPresent();
        });
  }

  /**
   * Ends a device that the push provider turned away, unless it has another address by now.
   *
   * @param address that was turned away
   */
  void endTurnedAway(Device device, String address, DeviceEnd reason) {
    var now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          RecipientStore.lock(handle, device.recipientId(), now);
          if (DeviceStore.hasAddress(handle, device.id(), address)) {
            endIn(handle, device, reason, now);
          }
        });
  }

  /**
   * Ends devices not heard of for too long.
   *
   * @return how many
   */
  public int sweepUnseen(RetentionSettings retention) {
    var now = clock.instant();
    var unseen =
        jdbi.withHandle(
            handle ->
                DeviceStore.listUnseen(
                    handle,
                    now.minus(retention.android()),
                    now.minus(retention.others()),
                    SWEEP_SIZE));
    unseen.forEach(
        device -> jdbi.useTransaction(handle -> endIn(handle, device, DeviceEnd.UNSEEN, now)));
    return unseen.size() < SWEEP_SIZE ? unseen.size() : unseen.size() + sweepUnseen(retention);
  }

  private void registerIn(Handle handle, UUID recipientId, DeviceRegistration registration) {
    var now = clock.instant();
    DeviceStore.lockRegistration(handle, registration);
    RecipientStore.lock(handle, recipientId, now);
    DeviceStore.listRivals(handle, recipientId, registration)
        .forEach(rival -> endIn(handle, rival, DeviceEnd.MOVED, now));
    DeviceStore.put(handle, recipientId, registration, now);
    DeliveryStore.insertMissed(handle, recipientId, now);
  }

  /** Notifications first, then deliveries, then the device: the order in which all lock. */
  private static void endIn(Handle handle, Device device, DeviceEnd reason, Instant now) {
    var onTheirWay = DeliveryStore.listOnTheirWayTo(handle, device.id());
    NotificationStore.lock(handle, onTheirWay);
    DeliveryStore.cancelTo(handle, device.id(), now);
    DeviceStore.end(handle, device.id(), reason, now);
    onTheirWay.forEach(
        id -> Conclusion.unreachedIfOver(handle, id, UnreachedReason.NO_DEVICE, now));
  }
}
