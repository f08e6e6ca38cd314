package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What to think of a device's clock: recorded and bounded, never trusted for order. Pure. */
final class PressClock {

  private static final Duration LATE_AFTER = Duration.ofMinutes(30);
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final Duration ANCIENT = Duration.ofDays(30);
  private static final Instant STORABLE_FROM = Instant.EPOCH;
  private static final Instant STORABLE_TO = Instant.parse("2200-01-01T00:00:00Z");

  private PressClock() {}

  /** LATE for an old press, CLOCK_WRONG for one from the future or from another age. */
  static Set<AlertFlag> judge(Instant pressedAt, Instant queuedAt, Instant receivedAt) {
    var flags = EnumSet.noneOf(AlertFlag.class);
    Stream.of(pressedAt == null ? receivedAt : pressedAt, queuedAt == null ? receivedAt : queuedAt)
        .forEach(
            said -> {
              if (isWrong(said, receivedAt)) {
                flags.add(AlertFlag.CLOCK_WRONG);
              } else if (said.isBefore(receivedAt.minus(LATE_AFTER))) {
                flags.add(AlertFlag.LATE);
              }
            });
    return flags;
  }

  /** Whether no true clock can have said this; null is never wrong. */
  static boolean isWrong(Instant said, Instant receivedAt) {
    return said != null
        && (said.isAfter(receivedAt.plus(AHEAD)) || said.isBefore(receivedAt.minus(ANCIENT)));
  }

  /** The same instant, or null when no calendar of ours holds it. */
  static Instant storable(Instant said) {
    return said == null || said.isBefore(STORABLE_FROM) || said.isAfter(STORABLE_TO) ? null : said;
  }
}
