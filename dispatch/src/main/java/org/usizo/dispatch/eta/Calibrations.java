package org.usizo.dispatch.eta;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.responder.AreaId;

/**
 * What has been learned, read from memory. Once an hour one node learns anew from the newest trips,
 * a bounded number of them; every node reads the result within a minute.
 */
public final class Calibrations {

  static final Duration EVERY = Duration.ofHours(1);

  private static final Duration LOOKS_BACK = Duration.ofDays(56);
  private static final Duration GIVEN_UP_AFTER = Duration.ofDays(2);
  private static final int TRIPS_AT_MOST = 50_000;

  private record Key(String roadProvider, AreaId areaId) {}

  private final Jdbi jdbi;
  private final InstantSource clock;
  private volatile Map<Key, Calibration> learned = Map.of();

  public Calibrations(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** What is known of a provider in an area; the provider's own word before anything is. */
  Calibration of(String roadProvider, AreaId areaId) {
    var known = learned.get(new Key(roadProvider, areaId));
    return known == null ? Calibration.untaught(roadProvider, areaId) : known;
  }

  /**
   * Learns anew when it is time, and takes over what was learned by whichever node.
   *
   * @return 0: there is nothing to do at once again
   */
  public int refresh() {
    var now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          if (CalibrationStore.isTurn(handle, now.minus(EVERY))) {
            learn(handle, now);
          }
        });
    learned =
        jdbi.withHandle(CalibrationStore::list).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    one -> new Key(one.roadProvider(), one.areaId()), Function.identity()));
    return 0;
  }

  private static void learn(Handle handle, Instant now) {
    TripStore.forgetUnfinished(handle, now.minus(GIVEN_UP_AFTER));
    TripStore.listFinished(handle, now.minus(LOOKS_BACK), TRIPS_AT_MOST).stream()
        .collect(Collectors.groupingBy(trip -> new Key(trip.roadProvider(), trip.areaId())))
        .values()
        .forEach(trips -> put(handle, trips, now));
  }

  private static void put(Handle handle, List<FinishedTrip> trips, Instant now) {
    CalibrationStore.put(handle, CalibrationPolicy.learn(trips), now);
  }
}
