package org.usizo.ops.simulator;

import java.time.Duration;
import java.time.Instant;

/**
 * A way from one place to another at a steady speed.
 *
 * @param startedAt when it left
 * @param metresPerSecond how fast it goes
 */
record Drive(Place from, Place to, Instant startedAt, double metresPerSecond) {
  private static final double LEAST_SPEED = 12;
  private static final double MOST_SPEED = 45;
  private static final double WANTED_SECONDS = 80;

  /** As fast as it takes to be there within a minute or two, at speeds one can believe. */
  static Drive between(Place from, Place to, Instant now) {
    double wanted = from.metresTo(to) / WANTED_SECONDS;
    return new Drive(from, to, now, Math.clamp(wanted, LEAST_SPEED, MOST_SPEED));
  }

  Place at(Instant now) {
    double metres = from.metresTo(to);
    if (metres < 1) {
      return to;
    }
    double driven = Duration.between(startedAt, now).toMillis() / 1000.0 * metresPerSecond;
    return from.towards(to, Math.clamp(driven / metres, 0, 1));
  }

  boolean isOver(Instant now) {
    return at(now).metresTo(to) < 1;
  }

  /** Degrees clockwise from north. */
  double heading() {
    return from.headingTo(to);
  }
}
