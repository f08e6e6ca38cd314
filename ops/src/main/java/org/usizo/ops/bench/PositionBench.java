package org.usizo.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.usizo.ops.client.Installation;

/**
 * Positions over HTTP, one by one and in bodies of many, against the server's own statement over
 * bare JDBC on the same schema. Counted are rows in the history, not answers.
 */
final class PositionBench {
  private static final int RESPONDERS = 500;
  private static final int CLIENTS = 16;
  private static final int BULK_CLIENTS = 4;
  private static final List<Integer> BATCHES = List.of(50, 500);

  private final BenchSettings settings;
  private final Installation installation;
  private final MarkdownReport report;
  private final CpuMeter cpu;

  PositionBench(BenchSettings settings, Installation installation, MarkdownReport report) {
    this.settings = settings;
    this.installation = installation;
    this.report = report;
    this.cpu = new CpuMeter(settings.data());
  }

  void run() throws Exception {
    var requests = new PositionRequests(installation, BenchFleet.recruit(installation, RESPONDERS));
    var store = new JdbcPositions(settings, RESPONDERS);
    store.fill();
    report.heading("Positions: rows stored, acknowledged after their commit");
    single(requests, store);
    for (int batch : BATCHES) {
      bulk(requests, store, batch);
    }
  }

  private void single(PositionRequests requests, JdbcPositions store) throws Exception {
    var token = new Arms("POST /responders/me/positions, one each");
    var device = new Arms("GET /ingest/osmand, one each");
    var jdbc = new Arms("JDBC, one each");
    var byToken = new Load(CLIENTS, client -> over(requests::single));
    var byDevice = new Load(CLIENTS, client -> over(requests::osmand));
    byToken.closed(settings.warmup().dividedBy(4));
    byDevice.closed(settings.warmup().dividedBy(4));
    for (int round = 0; round < settings.rounds(); round++) {
      token.add(counted(byToken));
      device.add(counted(byDevice));
      jdbc.add(
          cpu.during(
              () -> new Load(CLIENTS, client -> store.operation(1)).closed(settings.time())));
    }
    report.table(token, device, jdbc);
    report.ratio(
        "device over JDBC one each",
        device.ratios(jdbc, Measured::perSecond),
        "as near to 1 as can be",
        true);
  }

  private void bulk(PositionRequests requests, JdbcPositions store, int batch) throws Exception {
    var http = new Arms("POST /positions, %d each".formatted(batch));
    var jdbc = new Arms("JDBC, %d each".formatted(batch));
    var load = new Load(BULK_CLIENTS, client -> over(() -> requests.bulk(batch)));
    load.closed(settings.warmup().dividedBy(4));
    for (int round = 0; round < settings.rounds(); round++) {
      http.add(counted(load));
      Measured direct =
          cpu.during(
              () ->
                  new Load(BULK_CLIENTS, client -> store.operation(batch)).closed(settings.time()));
      jdbc.add(direct.counting(direct.operations() * batch));
    }
    report.table(http, jdbc);
    report.ratio(
        "rows over JDBC's, %d each".formatted(batch),
        http.ratios(jdbc, Measured::perSecond),
        ">= 0.25",
        true);
  }

  private Measured counted(Load load) throws Exception {
    long before = rows();
    Measured measured = cpu.during(() -> load.closed(settings.time()));
    return measured.counting(rows() - before);
  }

  private Operation over(Requests requests) throws IOException {
    var wire = new Wire(installation.port());
    Operation report = () -> wire.exchange(requests.next()) / 100 == 2;
    return report.closing(wire);
  }

  private long rows() throws SQLException {
    try (Connection connection = DriverManager.getConnection(installation.database());
        PreparedStatement count =
            connection.prepareStatement("SELECT count(*) FROM dispatch.position_history");
        var rows = count.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Makes the next request. */
  @FunctionalInterface
  interface Requests {
    byte[] next();
  }
}
