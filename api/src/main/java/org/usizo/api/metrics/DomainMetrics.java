package org.usizo.api.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What operators watch. Durations are histograms of whole milliseconds with the unit in the name:
 * the container prints the quantiles of timers in another unit than their name says.
 */
@ApplicationScoped
public class DomainMetrics {
  private MetricRegistry registry;

  /** For the container's proxy. */
  protected DomainMetrics() {}

  /** Registers with the application's registry. */
  @Inject
  public DomainMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  /** One press was stored. */
  public void alertStored(String kind, boolean verified) {
    count(
        "usizo_alerts_total",
        "Alerts stored",
        new Tag("kind", kind),
        new Tag("verified", String.valueOf(verified)));
  }

  /** The first offer for a case went out this long after the press. */
  public void firstOfferAfter(Duration sincePress) {
    measure("usizo_time_to_first_offer_millis", "Press to first offer", sincePress);
  }

  /** Somebody took a case this long after the press. */
  public void assignedAfter(Duration sincePress) {
    measure("usizo_time_to_assignment_millis", "Press to assignment", sincePress);
  }

  /** An offer ended: accepted, declined, expired, withdrawn. */
  public void offerEnded(String outcome) {
    count("usizo_offers_total", "Offers by outcome", outcome(outcome));
  }

  /** A push ended: accepted, unreached, seen. */
  public void pushEnded(String outcome) {
    count("usizo_pushes_total", "Pushes by outcome", outcome(outcome));
  }

  /** The routing service was asked for driving times, or left alone. */
  public void roadsLookedAt(String outcome, Duration took) {
    count("usizo_routing_looks_total", "Looks along the road by outcome", outcome(outcome));
    measure("usizo_routing_look_millis", "Time one look along the road took", took);
  }

  /** A figure that is read when somebody looks; it has to answer from memory. */
  public void watch(String name, String description, Supplier<Number> value) {
    registry.gauge(
        Metadata.builder().withName(name).withDescription(description).build(), value::get);
  }

  private void count(String name, String description, Tag... tags) {
    Metadata metadata =
        Metadata.builder()
            .withName(name)
            .withDescription(description)
            .withUnit(MetricUnits.NONE)
            .build();
    registry.counter(metadata, tags).inc();
  }

  private void measure(String name, String description, Duration duration) {
    Metadata metadata =
        Metadata.builder()
            .withName(name)
            .withDescription(description)
            .withUnit(MetricUnits.NONE)
            .build();
    registry.histogram(metadata).update(duration.toMillis());
  }

  private static Tag outcome(String outcome) {
    return new Tag("outcome", outcome.toLowerCase(Locale.ROOT));
  }
}
