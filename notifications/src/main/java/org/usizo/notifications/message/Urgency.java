package org.usizo.notifications.message;

/** How a notification is treated on its way. */
public enum Urgency {
  /** Own lane, no limit, no quiet hours, five seconds until another way is sought. */
  EMERGENCY,
  /** Own lane, no limit. */
  HIGH,
  /** Within quiet hours without a sound, and never more than a few a minute to one device. */
  NORMAL
}
