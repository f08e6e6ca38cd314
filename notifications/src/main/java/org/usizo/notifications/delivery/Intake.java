package org.usizo.notifications.delivery;

import static org.usizo.notifications.message.NotificationState.PENDING;
import static org.usizo.notifications.message.NotificationState.SUPERSEDED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.message.Discretion;
import org.usizo.notifications.message.Facts;
import org.usizo.notifications.message.NotificationRequest;
import org.usizo.notifications.message.NotificationStore;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.recipient.Device;
import org.usizo.notifications.recipient.DeviceStore;
import org.usizo.notifications.recipient.RecipientStore;

/** Turns a request into a notification with its deliveries, or into an outcome at once. */
public final class Intake {

  private final boolean pushIsOn;
  private final Duration emergencyBudget;
  private final Discretion discretion;

  public Intake(boolean pushIsOn, Duration emergencyBudget, Discretion discretion) {
    this.pushIsOn = pushIsOn;
    this.emergencyBudget = emergencyBudget;
    this.discretion = discretion;
  }

  /** Takes one request in the caller's transaction; one taken before changes nothing. */
  public void take(Handle handle, NotificationRequest request, Instant now) {
    RecipientStore.lock(handle, request.recipientId(), now);
    var topic = request.meaning().topic();
    var oldNews = topic.latestOnly() && NotificationStore.isOvertaken(handle, request);
    NotificationStore.insert(
            handle, request, oldNews ? SUPERSEDED : PENDING, now, acceptBy(request, now))
        .ifPresent(
            id -> {
              NotificationStore.insertFacts(handle, id, Facts.of(request.facts(), discretion));
              if (!oldNews) {
                takeBackOlder(handle, request, now);
                sendOut(handle, id, request, now);
              }
            });
  }

  private Optional<Instant> acceptBy(NotificationRequest request, Instant now) {
    return request.urgency() == Urgency.EMERGENCY
        ? Optional.of(now.plus(emergencyBudget))
        : Optional.empty();
  }

  private static void takeBackOlder(Handle handle, NotificationRequest request, Instant now) {
    if (!request.meaning().topic().overtaking()) {
      return;
    }
    var older = DeliveryStore.listOlderOnTheirWay(handle, request);
    NotificationStore.lock(handle, older);
    DeliveryStore.end(handle, older, DeliveryState.SUPERSEDED, now);
    NotificationStore.markSuperseded(handle, older);
  }

  private void sendOut(Handle handle, UUID id, NotificationRequest request, Instant now) {
    var devices = DeviceStore.listLive(handle, request.recipientId());
    hopeless(request, devices, now)
        .ifPresentOrElse(
            reason -> Conclusion.unreached(handle, id, reason, now),
            () ->
                devices.forEach(
                    device -> DeliveryStore.insert(handle, id, request, device.id(), now)));
  }

  private Optional<UnreachedReason> hopeless(
      NotificationRequest request, List<Device> devices, Instant now) {
    if (!pushIsOn) {
      return Optional.of(UnreachedReason.PUSH_OFF);
    }
    if (devices.isEmpty()) {
      return Optional.of(UnreachedReason.NO_DEVICE);
    }
    return request.expiresAt().isAfter(now)
        ? Optional.empty()
        : Optional.of(UnreachedReason.EXPIRED);
  }
}
