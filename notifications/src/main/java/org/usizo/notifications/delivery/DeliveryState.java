package org.usizo.notifications.delivery;

/** Where the delivery of a notification to one device stands. */
enum DeliveryState {
  PENDING,
  /** Claimed under a lease. */
  SENDING,
  ACCEPTED,
  /** Refused for good. */
  FAILED,
  EXPIRED,
  /** Device gone, or the notification was seen elsewhere. */
  CANCELLED,
  /** Something newer was told. */
  SUPERSEDED
}
