package org.usizo.notifications.recipient;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours of a person's day in which only emergencies and urgent news make a sound. May span
 * midnight.
 *
 * @param from first quiet minute, local time
 * @param to first minute with sound again, local time
 */
public record QuietHours(LocalTime from, LocalTime to) {

  /** Whether it is quiet at this instant for somebody who lives in this zone. */
  public boolean include(Instant instant, ZoneId zone) {
    var time = LocalTime.ofInstant(instant, zone);
    if (from.isAfter(to)) {
      return !time.isBefore(from) || time.isBefore(to);
    }
    return !time.isBefore(from) && time.isBefore(to);
  }
}
