package org.usizo.dispatch.eta;

import java.util.Optional;

/**
 * A trip that says something about driving.
 *
 * @param ratio logarithm of the driving time as it was over that the provider said
 */
record Taught(FinishedTrip trip, int hour, double ratio) {

  /** A trip this short says more about parking than about driving. */
  private static final int SHORTEST_SECONDS = 30;

  /** Four times as fast or slow as said: something else happened on the way. */
  private static final double FARTHEST = Math.log(4);

  /** Empty when it was too short to say anything. */
  static Optional<Taught> of(FinishedTrip trip, int settingOff) {
    if (trip.drivingSeconds() < SHORTEST_SECONDS) {
      return Optional.empty();
    }
    int setOff = trip.believedSetOff().orElse(settingOff);
    double driven = Math.max(1, trip.actualSeconds() - setOff);
    double ratio = Math.clamp(Math.log(driven / trip.drivingSeconds()), -FARTHEST, FARTHEST);
    return Optional.of(new Taught(trip, HourOfWeek.of(trip.startedAt()), ratio));
  }
}
