package org.usizo.notifications.delivery;

/** What became of a notification. One may be UNREACHED and, tried on, ACCEPTED later. */
public enum OutcomeKind {
  /** The first channel took it. */
  ACCEPTED,
  /** Reach this person another way. */
  UNREACHED,
  /** The recipient looked at it. */
  SEEN
}
