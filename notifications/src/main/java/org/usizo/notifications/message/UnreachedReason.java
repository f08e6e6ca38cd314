package org.usizo.notifications.message;

/** Why a notification did not get through: the person must be told another way. */
public enum UnreachedReason {
  /** Push is not configured on this installation. */
  PUSH_OFF,
  /** The recipient has no device. */
  NO_DEVICE,
  /** Every device or channel refused for good. */
  ALL_FAILED,
  /** Nothing took it before it expired. */
  EXPIRED,
  /** The push provider turned us away for too many messages; it is still tried. */
  OVER_QUOTA,
  /** An emergency not accepted within its seconds; it is still tried. */
  NOT_IN_TIME
}
