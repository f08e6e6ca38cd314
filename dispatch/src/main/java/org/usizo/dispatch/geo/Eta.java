package org.usizo.dispatch.geo;

import java.time.Duration;
import java.time.Instant;

/**
 * How long until somebody is there: an interval, never a bare number.
 *
 * @param p50 half of such trips are no longer
 * @param p90 nine in ten such trips are no longer; at least p50
 * @param provider who calculated it, such as STRAIGHT_LINE or STATED
 * @param calculatedAt when it was true
 */
public record Eta(Duration p50, Duration p90, String provider, Instant calculatedAt) {

  public Eta {
    if (p50.isNegative() || p90.compareTo(p50) < 0) {
      throw new IllegalArgumentException(
          "ETA p50 %s, p90 %s: p50 must not be negative and p90 not below it".formatted(p50, p90));
    }
  }

  public int p50Seconds() {
    return (int) p50.toSeconds();
  }

  public int p90Seconds() {
    return (int) p90.toSeconds();
  }

  /** The arrival to tell a person: the p50, from when it was calculated. */
  public Instant arrival() {
    return calculatedAt.plus(p50);
  }
}
