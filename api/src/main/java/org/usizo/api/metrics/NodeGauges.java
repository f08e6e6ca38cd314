package org.usizo.api.metrics;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.usizo.api.intake.Admission;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.wiring.DatabaseClock;
import org.usizo.api.wiring.ServiceOpened;

/** The node's own gauges: lines, streams, connections, clock. */
@ApplicationScoped
public class NodeGauges {
  @Inject private DomainMetrics metrics;
  @Inject private Admission admission;
  @Inject private EventStreams streams;
  @Inject private DatabaseClock clock;
  @Inject private HikariDataSource pool;

  void register(@Observes ServiceOpened opened) {
    metrics.watch("usizo_presses_waiting", "Presses in line", admission::pressesWaiting);
    metrics.watch("usizo_requests_waiting", "Other requests in line", admission::requestsWaiting);
    metrics.watch("usizo_streams_open", "Open event streams", streams::count);
    metrics.watch(
        "usizo_clock_offset_millis",
        "Database clock ahead of this machine's",
        () -> clock.offset().toMillis());
    metrics.watch(
        "usizo_database_connections_busy",
        "Connections in use",
        () -> pool.getHikariPoolMXBean().getActiveConnections());
  }
}
