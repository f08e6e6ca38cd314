package org.usizo.notifications.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.message.NotificationStore;

/** Recipients looking at what they were told. */
public final class Sightings {

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Sightings(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Keeps the first sight of a notification and calls off its deliveries to other devices.
   *
   * @return false when it was seen before, or is not this recipient's
   */
  public boolean markSeen(UUID notificationId, UUID recipientId) {
    var now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          if (!NotificationStore.markSeen(handle, notificationId, recipientId, now)) {
            return false;
          }
          DeliveryStore.end(handle, List.of(notificationId), DeliveryState.CANCELLED, now);
          OutcomeStore.insert(handle, notificationId, OutcomeKind.SEEN, null, now);
          return true;
        });
  }
}
