package org.usizo.notifications.message;

/** Where a notification stands. */
public enum NotificationState {
  /** On its way. */
  PENDING,
  /** At least one channel took it. */
  ACCEPTED,
  /** No channel took it, or not in time; one that is still tried may become ACCEPTED later. */
  UNREACHED,
  /** Not told: something newer of the same topic was. */
  SUPERSEDED
}
