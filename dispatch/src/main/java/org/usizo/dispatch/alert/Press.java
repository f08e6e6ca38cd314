package org.usizo.dispatch.alert;

import java.util.EnumSet;
import java.util.Set;

/**
 * One press of ROAD or MEDICAL as it reached us. There is no wrong press: whatever could not be
 * read is null and flagged.
 *
 * @param flags what reading it already brought up
 */
public record Press(
    PressIdentity identity, PressContent content, PressBody body, Set<AlertFlag> flags) {

  /** What is left to store when the database refuses something in the details. */
  Press bare() {
    var more = EnumSet.of(AlertFlag.UNREADABLE);
    more.addAll(flags);
    return new Press(
        identity, content.bare(), new PressBody(body.raw(), null, body.truncated()), more);
  }
}
