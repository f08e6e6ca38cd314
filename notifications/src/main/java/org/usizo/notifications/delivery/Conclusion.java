package org.usizo.notifications.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.message.NotificationStore;
import org.usizo.notifications.message.UnreachedReason;

/**
 * What becomes of a notification, and that its sender's side hears of it: both in the caller's
 * transaction, which holds the notification's lock.
 */
final class Conclusion {

  private Conclusion() {}

  static void accepted(Handle handle, UUID notificationId, Instant now) {
    if (NotificationStore.markAccepted(handle, notificationId, now)) {
      OutcomeStore.insert(handle, notificationId, OutcomeKind.ACCEPTED, null, now);
    }
  }

  /** Says at once that the person must be reached another way, whether or not it is still tried. */
  static void unreached(Handle handle, UUID notificationId, UnreachedReason reason, Instant now) {
    if (NotificationStore.markUnreached(handle, notificationId, reason, now)) {
      OutcomeStore.insert(handle, notificationId, OutcomeKind.UNREACHED, reason, now);
    }
  }

  /** Says so when nothing of it is on its way any more. */
  static void unreachedIfOver(
      Handle handle, UUID notificationId, UnreachedReason reason, Instant now) {
    if (!DeliveryStore.isOnItsWay(handle, notificationId)) {
      unreached(handle, notificationId, reason, now);
    }
  }
}
