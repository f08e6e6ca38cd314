package org.usizo.dispatch.alert;

/**
 * What was odd about a press. A flag never refuses anything; it tells agents and policies what to
 * mind. Stored and streamed by name.
 */
public enum AlertFlag {
  /** Pressed or queued more than half an hour before it reached us. */
  LATE,
  /** No kind, or none we know: taken as MEDICAL. */
  KIND_UNKNOWN,
  /** The body was no readable JSON; what could be made out was used. */
  UNREADABLE,
  /** A field held something of the wrong type or beyond its bounds and was read leniently. */
  FIELD_ODD,
  /** Longer than 64 kB, or its sender was gone before the end: only the beginning is kept. */
  BODY_TRUNCATED,
  /** Still not there when the time was up: what had come by then is kept. */
  BODY_SLOW,
  /** No token, panic key or agent stands behind it. */
  IDENTITY_UNVERIFIED,
  /** A token or panic key came along, but expired, broken or revoked. */
  CREDENTIALS_REFUSED,
  /** An installation id that is none: 1 to 128 of A-Z, a-z, 0-9, _ and -. */
  INSTALLATION_ODD,
  /** Under 20 characters and nothing beside it that says whose it is: not used as a key. */
  KEY_TOO_SHORT,
  /** A phone number that cannot be dialled as it stands; kept as it came. */
  PHONE_ODD,
  /** The device's clock is in the future or far in the past. */
  CLOCK_WRONG,
  POSITION_UNREADABLE,
  /** Degrees that exist nowhere. */
  POSITION_OFF_EARTH,
  /** 0, 0: what devices say that know nothing. */
  POSITION_NULL_ISLAND,
  /** Latitude and longitude make sense the other way round. */
  POSITION_SWAPPED,
  /** On Earth, but far from everywhere we serve. */
  POSITION_OUTSIDE_REGION,
  /** The device itself says that the fix is made up. */
  POSITION_MOCK,
  /** The place of the caller, while somebody else needs help. */
  POSITION_OF_CALLER,
  /** Taken from the same person's last known place, at most ten minutes old. */
  POSITION_FROM_LAST_FIX,
  /** A need that is no skill of this kind. */
  NEED_UNKNOWN,
  /** More presses from this source than a person makes. */
  FLOOD,
  /** Unverified, and over the budget of its source or area: sent only by an agent. */
  OVER_BUDGET
}
