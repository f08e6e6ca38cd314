package org.usizo.dispatch.eta;

import java.time.Instant;
import java.util.Optional;
import org.usizo.dispatch.responder.AreaId;

/**
 * A trip that came to its end, as something to learn from.
 *
 * @param drivingSeconds as the provider said, before anything learned
 * @param setOffSeconds from acceptance to moving, null when not reported
 * @param actualSeconds from acceptance to arrival
 */
public record FinishedTrip(
    String roadProvider,
    AreaId areaId,
    Instant startedAt,
    int drivingSeconds,
    int blurSeconds,
    Integer setOffSeconds,
    int actualSeconds) {

  /** Longer than this, the crew rather forgot to report that it moved. */
  private static final int LONGEST_SET_OFF_SECONDS = 900;

  /** How long the crew took to get going; empty when not reported, or not to be believed. */
  Optional<Integer> believedSetOff() {
    return Optional.ofNullable(setOffSeconds).filter(s -> s <= LONGEST_SET_OFF_SECONDS);
  }
}
