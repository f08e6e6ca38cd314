package org.usizo.notifications.recipient;

/** A way to reach a person. */
public enum ChannelKind {
  PUSH,
  SMS,
  WHATSAPP,
  EMAIL,
  VOICE
}
