package org.usizo.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The server's own search for the nearest responders, among very many: a common skill, and a rare
 * one that few have. Beside it the barest nearest-neighbour query, as the limit.
 */
final class CandidateBench {
  private static final double SOUTH = -27.5;
  private static final double WEST = 26.5;
  private static final double DEGREES = 3;
  private static final double REACH_DEGREES = 1.35;
  private static final Duration FRESH = Duration.ofHours(1);

  private final BenchSettings settings;
  private final MarkdownReport report;
  private final CpuMeter cpu;
  private final NamedSql search;
  private final NamedSql bare;

  CandidateBench(BenchSettings settings, MarkdownReport report) throws IOException {
    this.settings = settings;
    this.report = report;
    this.cpu = new CpuMeter(settings.data());
    this.search = NamedSql.read(settings.queries().resolve("candidates.sql"));
    this.bare = new NamedSql(resource("nearest.sql"), List.of("skills", "scene"));
  }

  void run() throws Exception {
    fill();
    var common = new Arms("candidates.sql, a common skill");
    var rare = new Arms("candidates.sql, a skill one in fifty has");
    var rarest = new Arms("candidates.sql, a skill one in a thousand has");
    var limit = new Arms("10 nearest, nothing else");
    for (int round = -1; round < settings.rounds(); round++) {
      Measured[] measured = {
        run(search, "TOW"), run(search, "HEAVY_TOW"), run(search, "EV"), run(bare, "TOW")
      };
      if (round >= 0) {
        common.add(measured[0]);
        rare.add(measured[1]);
        rarest.add(measured[2]);
        limit.add(measured[3]);
      }
    }
    report.heading(
        "Candidates: the nearest responders of %,d, two clients".formatted(settings.responders()));
    report.table(common, rare, rarest, limit);
    for (Arms arm : List.of(common, rare, rarest, limit)) {
      arm.checkNoneFailed();
    }
    report.line("Aim: p99 <= 5 ms, the rare skill included.\n");
    report.code(explain("EV").checkLooksAtTheSkilled().lines());
    report.code(explain("TOW").checkWalksOutwards().lines());
  }

  private Measured run(NamedSql sql, String skill) throws Exception {
    return cpu.during(() -> new Load(2, client -> operation(sql, skill)).closed(settings.time()));
  }

  private Operation operation(NamedSql sql, String skill) throws SQLException {
    Connection connection = DriverManager.getConnection(settings.scratch());
    PreparedStatement statement = sql.prepare(connection);
    Operation searches =
        () -> {
          sql.bind(statement, values(connection, skill));
          try (var rows = statement.executeQuery()) {
            return isFound(rows, skill);
          }
        };
    return searches.closing(connection);
  }

  /** A search that finds nobody with the skill is quick and worth nothing: it counts as failed. */
  private static boolean isFound(ResultSet rows, String skill) throws SQLException {
    boolean found = false;
    while (rows.next()) {
      found |= List.of((Object[]) rows.getArray("skills").getArray()).contains(skill);
    }
    return found;
  }

  private static Map<String, Object> values(Connection connection, String skill)
      throws SQLException {
    var random = ThreadLocalRandom.current();
    double lat = SOUTH + random.nextDouble() * DEGREES;
    double lon = WEST + random.nextDouble() * DEGREES;
    Instant fresh = InstantSource.system().instant().minus(FRESH);
    Map<String, Object> values = new HashMap<>();
    values.put("scene", new NamedSql.Untyped("SRID=4326;POINT(" + lon + " " + lat + ")"));
    values.put("skills", connection.createArrayOf("text", new Object[] {skill}));
    values.put("freshAfter", OffsetDateTime.ofInstant(fresh, ZoneOffset.UTC));
    values.put("west", lon - REACH_DEGREES);
    values.put("east", lon + REACH_DEGREES);
    values.put("south", lat - REACH_DEGREES);
    values.put("north", lat + REACH_DEGREES);
    values.put("reachMetres", 150_000.0);
    values.put("take", 50);
    values.put("near", 8);
    return values;
  }

  private CandidatePlan explain(String skill) throws SQLException {
    NamedSql explained = search.after("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF)");
    List<String> plan = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(settings.scratch());
        PreparedStatement statement = explained.prepare(connection)) {
      explained.bind(statement, values(connection, skill));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          plan.add(rows.getString(1));
        }
      }
    }
    return new CandidatePlan(plan);
  }

  private void fill() throws Exception {
    try (Connection connection = DriverManager.getConnection(settings.scratch());
        var statement = connection.createStatement()) {
      statement.execute("SET bench.responders = " + settings.responders());
      statement.execute(resource("fill-responders.sql"));
    }
  }

  private static String resource(String name) throws IOException {
    try (var sql = CandidateBench.class.getResourceAsStream(name)) {
      return new String(sql.readAllBytes());
    }
  }
}
