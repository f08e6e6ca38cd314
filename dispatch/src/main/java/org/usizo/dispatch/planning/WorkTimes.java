package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AlertKind;

/** How long work on the scene takes, as the last weeks have shown; looked up now and then. */
final class WorkTimes {

  private static final Duration LOOKED_UP_EVERY = Duration.ofMinutes(10);
  private static final Duration LEARNED_FROM = Duration.ofDays(28);
  private static final Map<AlertKind, Duration> UNTIL_LEARNED =
      Map.of(AlertKind.ROAD, Duration.ofMinutes(35), AlertKind.MEDICAL, Duration.ofMinutes(45));

  private volatile Map<AlertKind, Duration> known = Map.of();
  private volatile Instant lookedUpAt = Instant.MIN;

  /** Learns anew when it is time. */
  void refresh(Handle handle, Instant now) {
    if (lookedUpAt.isBefore(now.minus(LOOKED_UP_EVERY))) {
      known = PlanSituationStore.workTimes(handle, now.minus(LEARNED_FROM));
      lookedUpAt = now;
    }
  }

  /** From arrival until clear, transport included. */
  Duration of(AlertKind kind) {
    return known.getOrDefault(kind, UNTIL_LEARNED.get(kind));
  }
}
