package org.usizo.dispatch.eta;

import java.time.Instant;
import java.time.ZoneOffset;

/** The hours of a week from Monday 00:00 UTC on, 0 to 167. */
final class HourOfWeek {

  static final int HOURS_OF_DAY = 24;
  static final int COUNT = 7 * HOURS_OF_DAY;

  private HourOfWeek() {}

  static int of(Instant at) {
    var utc = at.atOffset(ZoneOffset.UTC);
    return (utc.getDayOfWeek().getValue() - 1) * HOURS_OF_DAY + utc.getHour();
  }

  static int hourOfDay(int hourOfWeek) {
    return hourOfWeek % HOURS_OF_DAY;
  }
}
