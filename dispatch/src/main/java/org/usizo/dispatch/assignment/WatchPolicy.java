package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.eta.Journey;
import org.usizo.dispatch.geo.Eta;

/**
 * Keeps the ETA of help under way true and says what the customer must be told of it: a slip of
 * more than five minutes past the promise once, its recovery once, and once that help is near.
 * Pure.
 */
public final class WatchPolicy {

  static final Duration SLIP = Duration.ofMinutes(5);
  static final Duration RECOVERED_WITHIN = Duration.ofMinutes(1);
  static final Duration NEAR = Duration.ofMinutes(2);

  private static final Duration FRESH = Duration.ofMinutes(2);

  private WatchPolicy() {}

  /** What to tell. */
  public enum Telling {
    NOTHING,
    DELAYED,
    RECOVERED,
    NEAR
  }

  /**
   * @param eta a new one; empty when nothing new is known and the old one stands
   * @param arrival when help will be there, as far as we know now
   */
  public record Observation(Optional<Eta> eta, Instant arrival, Telling telling) {

    /** How late, in whole minutes; 0 when in time. */
    int minutesLate(Instant promisedAt) {
      return (int) Math.max(0, Duration.between(promisedAt, arrival).toMinutes());
    }
  }

  /**
   * @param eta for the journey that {@link #findJourney} gives
   */
  public static Observation observe(Watched watched, Optional<Eta> eta, Instant now) {
    var arrival = eta.map(Eta::arrival).orElse(later(watched.promisedAt(), now));
    return new Observation(eta, arrival, telling(watched, eta, arrival));
  }

  private static Telling telling(Watched watched, Optional<Eta> eta, Instant arrival) {
    if (isNear(watched, eta)) {
      return Telling.NEAR;
    }
    boolean late = arrival.isAfter(watched.promisedAt().plus(SLIP));
    if (late && watched.delayedToldAt() == null) {
      return Telling.DELAYED;
    }
    boolean again = !arrival.isAfter(watched.promisedAt().plus(RECOVERED_WITHIN));
    return again && watched.delayedToldAt() != null && watched.recoveredToldAt() == null
        ? Telling.RECOVERED
        : Telling.NOTHING;
  }

  private static boolean isNear(Watched watched, Optional<Eta> eta) {
    return watched.status() == AssignmentStatus.EN_ROUTE
        && watched.nearToldAt() == null
        && eta.filter(known -> known.p50().compareTo(NEAR) <= 0).isPresent();
  }

  /**
   * What is left of the way, from a fresh fix; before the crew moves, what it said itself stands.
   */
  public static Optional<Journey> findJourney(Watched watched, Instant now) {
    boolean standing = watched.status() == AssignmentStatus.ACCEPTED;
    boolean known = watched.place() != null && watched.scene() != null && watched.fixedAt() != null;
    if (!known
        || standing && OfferAnswers.STATED.equals(watched.etaProvider())
        || watched.fixedAt().plus(FRESH).isBefore(now)) {
      return Optional.empty();
    }
    return Optional.of(Journeys.of(watched, standing, now));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
