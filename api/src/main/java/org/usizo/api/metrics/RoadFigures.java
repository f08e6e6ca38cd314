package org.usizo.api.metrics;

import java.time.Duration;
import org.usizo.dispatch.eta.RoadListener;

/** Counts how the routing service does. */
public final class RoadFigures implements RoadListener {

  private final DomainMetrics metrics;
  private volatile boolean open;

  /** Shows the breaker from now on. */
  public RoadFigures(DomainMetrics metrics) {
    this.metrics = metrics;
    metrics.watch(
        "usizo_routing_breaker_open",
        "1 while the routing service is left alone",
        () -> open ? 1 : 0);
  }

  @Override
  public void looked(Outcome outcome, Duration took) {
    metrics.roadsLookedAt(outcome.name(), took);
  }

  @Override
  public void breakerOpen(boolean isOpen) {
    this.open = isOpen;
  }
}
