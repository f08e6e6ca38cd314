package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;

/**
 * Whether a press belongs to a case its person already has: the same kind, both real or both a
 * drill, before RESOLVED, under six hours old and under five kilometres away or at a distance
 * nobody knows. Whose case it is was proven before; a phone number proves nothing. Pure.
 */
public final class JoinPolicy {

  static final Duration YOUNG = Duration.ofHours(6);
  private static final Distance NEAR = Distance.kilometres(5);

  private JoinPolicy() {}

  /** The newest case that fits. */
  public static Optional<OwnCase> choose(
      List<OwnCase> own, AlertKind kind, boolean test, Place place, Instant now) {
    return own.stream()
        .filter(c -> c.kind() == kind && c.test() == test && c.status().isOpen())
        .filter(c -> c.receivedAt().isAfter(now.minus(YOUNG)))
        .filter(c -> isNear(c.place(), place))
        .max(Comparator.comparing(OwnCase::receivedAt));
  }

  private static boolean isNear(Place one, Place other) {
    return one == null || other == null || NEAR.isLongerThan(one.distanceTo(other));
  }
}
