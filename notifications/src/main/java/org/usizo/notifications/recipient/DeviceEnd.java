package org.usizo.notifications.recipient;

/** Why a device is no longer pushed to. */
public enum DeviceEnd {
  LOGGED_OUT,
  /** Its installation or address now belongs to another registration. */
  MOVED,
  /** The push provider no longer knows it. */
  UNREGISTERED,
  /** Its address belongs to another project of the push provider. */
  WRONG_PROJECT,
  /** Not heard of for too long. */
  UNSEEN
}
