package org.usizo.ops.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.usizo.ops.client.Installation;

/** Presses over HTTP against the same statements from pgbench, 16 clients each. */
final class IntakeBench {
  private static final int CLIENTS = 16;
  private static final double CALM_PER_SECOND = 50;

  private final BenchSettings settings;
  private final Installation installation;
  private final MarkdownReport report;
  private final CpuMeter cpu;
  private final PressRequests presses;

  IntakeBench(BenchSettings settings, Installation installation, MarkdownReport report) {
    this.settings = settings;
    this.installation = installation;
    this.report = report;
    this.cpu = new CpuMeter(settings.data());
    this.presses = new PressRequests(installation);
  }

  void run() throws Exception {
    var overHttp = new Arms("POST /alerts over HTTP");
    var bySql = new Arms("pgbench, the same SQL");
    prepareScratch();
    var calm = new Arms("POST /alerts, %.0f per second".formatted(CALM_PER_SECOND));
    http().closed(settings.warmup());
    pgbench().run(Duration.ofSeconds(5));
    for (int round = 0; round < settings.rounds(); round++) {
      overHttp.add(cpu.during(() -> http().closed(settings.time())));
      bySql.add(cpu.during(() -> pgbench().run(settings.time())));
    }
    for (int round = 0; round < settings.rounds(); round++) {
      calm.add(cpu.during(() -> http().open(settings.time(), CALM_PER_SECOND)));
    }
    write(overHttp, bySql, calm);
  }

  private void write(Arms overHttp, Arms bySql, Arms calm) {
    report.heading("Intake: a press, from the request to the commit and the receipt");
    report.table(overHttp, bySql, calm);
    report.ratio(
        "throughput over pgbench's", overHttp.ratios(bySql, Measured::perSecond), ">= 0.35", true);
    report.ratio(
        "p99 over pgbench's", overHttp.ratios(bySql, round -> round.millis(99)), "<= 10", false);
    report.line(
        "* at %.0f per second, open loop: p99 %s ms, worst %s ms (aim: p99 < 100 ms)"
            .formatted(
                CALM_PER_SECOND,
                MarkdownReport.figure(calm.median(round -> round.millis(99))),
                MarkdownReport.figure(calm.most(Measured::worstMillis))));
  }

  private Load http() {
    return new Load(CLIENTS, this::client);
  }

  private Operation client(int number) throws IOException {
    var wire = new Wire(installation.port());
    Operation press = () -> wire.exchange(presses.next()) == 201;
    return press.closing(wire);
  }

  private PgBench pgbench() {
    var url = URI.create(settings.scratch().substring("jdbc:".length()));
    String password = url.getQuery().replaceFirst(".*password=", "");
    Map<String, String> environment =
        Map.of(
            "PGHOST",
            url.getHost(),
            "PGPORT",
            String.valueOf(url.getPort()),
            "PGDATABASE",
            url.getPath().substring(1),
            "PGUSER",
            "usizo",
            "PGPASSWORD",
            password);
    return new PgBench(settings.pgbench(), environment, settings.press(), CLIENTS);
  }

  /** pgbench works on a database without a server, which would take up its cases meanwhile. */
  private void prepareScratch() throws Exception {
    PressScript.write(settings.queries(), settings.press());
    try (var connection = DriverManager.getConnection(settings.scratch());
        var statement = connection.createStatement()) {
      statement.execute(PressScript.people());
    }
  }
}
