package org.usizo.dispatch.eta;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What an installation may set about ETAs.
 *
 * @param osrm root of a routing service that speaks OSRM's HTTP protocol, such as {@code
 *     http://127.0.0.1:5000/}; empty: none
 * @param profile the profile in its paths
 * @param budget how long all calls of one look may take together, then the straight line counts
 * @param coordinatesAtMost the service's {@code max-table-size}; longer looks are split
 */
public record EtaSettings(
    Optional<URI> osrm, String profile, Duration budget, int coordinatesAtMost) {

  private static final Duration BUDGET = Duration.ofMillis(300);
  private static final int OSRM_TABLE_SIZE = 100;

  public EtaSettings {
    if (coordinatesAtMost < 2) {
      throw new IllegalArgumentException(
          "%d coordinates at most: a way has two ends, allow 2 or more"
              .formatted(coordinatesAtMost));
    }
  }

  /** No routing service. */
  public static EtaSettings defaults() {
    return new EtaSettings(Optional.empty(), "driving", BUDGET, OSRM_TABLE_SIZE);
  }

  /** The same with a routing service. */
  public EtaSettings withOsrm(URI root) {
    return new EtaSettings(Optional.of(root), profile, budget, coordinatesAtMost);
  }

  /** The same with another budget. */
  public EtaSettings withBudget(Duration time) {
    return new EtaSettings(osrm, profile, time, coordinatesAtMost);
  }
}
