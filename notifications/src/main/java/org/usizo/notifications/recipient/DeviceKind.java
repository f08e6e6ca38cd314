package org.usizo.notifications.recipient;

/** What a device's push address is. */
public enum DeviceKind {
  /** An FCM registration token. */
  TOKEN,
  /** A Firebase installation id, which FCM is moving to. */
  FID
}
