package org.usizo.api.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.usizo.api.wiring.ServiceClosing;
import org.usizo.api.wiring.ServiceOpened;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Vitals;
import org.usizo.dispatch.store.Sweeper;

/** The installation's gauges: read from the database every few seconds, shown from memory. */
@ApplicationScoped
public class CaseGauges {

  private static final Duration REFRESH = Duration.ofSeconds(5);

  @Inject private DomainMetrics metrics;
  @Inject private Dispatch dispatch;

  private volatile Vitals vitals = new Vitals(0, 0, 0, 0, 0);
  private final Sweeper refresher = new Sweeper("vitals", REFRESH, this::refresh);

  void open(@Observes ServiceOpened opened) {
    metrics.watch("usizo_open_cases", "Open cases", () -> vitals.openCases());
    metrics.watch(
        "usizo_oldest_unassigned_seconds",
        "Age of the oldest case nobody is bound to",
        () -> vitals.oldestUnassignedSeconds());
    metrics.watch("usizo_open_escalations", "Open escalations", () -> vitals.openEscalations());
    metrics.watch("usizo_untold_events", "Events waiting to be told", () -> vitals.untoldEvents());
    metrics.watch(
        "usizo_oldest_untold_seconds",
        "Age of the oldest event waiting to be told",
        () -> vitals.oldestUntoldSeconds());
    refresher.start();
  }

  void close(@Observes ServiceClosing closing) {
    refresher.close();
  }

  private int refresh() {
    vitals = dispatch.vitals();
    return 0;
  }
}
