package org.usizo.ops.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/**
 * Past days of an installation, for trying rules on them. Reads only, and takes nothing by which a
 * person could be known: no names, texts, numbers or ids; times to the minute; places moved at
 * random by up to half a kilometre.
 */
final class PastDays implements AutoCloseable {

  private static final double DEGREES_OF_HALF_A_KILOMETRE = 0.0045;

  /** Cases that somebody worked on; drills left out. */
  private static final String CALLS =
      """
      SELECT c.received_at, ST_Y(s.place) AS lat, ST_X(s.place) AS lon, c.kind, c.priority, t.skills,
             extract(epoch FROM a.ended_at - a.on_scene_at)::int AS service_seconds
        FROM dispatch.case_file c
        JOIN dispatch.task t ON t.case_id = c.id
        JOIN dispatch.assignment a ON a.task_id = t.id AND a.on_scene_at IS NOT NULL AND a.ended_at IS NOT NULL
        JOIN LATERAL (SELECT place FROM dispatch.scene WHERE case_id = c.id AND place IS NOT NULL
                       ORDER BY version DESC LIMIT 1) s ON true
       WHERE NOT c.test AND c.received_at >= ? AND c.received_at < ?
       ORDER BY c.received_at
      """;

  private static final String RESPONDERS =
      """
      SELECT ST_Y(coalesce(r.base, l.place)) AS lat, ST_X(coalesce(r.base, l.place)) AS lon, l.skills
        FROM dispatch.responder r
        JOIN dispatch.responder_location l ON l.responder_id = r.id
       WHERE r.retired_at IS NULL AND coalesce(r.base, l.place) IS NOT NULL
       ORDER BY r.id
      """;

  private final Connection connection;
  private final SplittableRandom random;

  /**
   * @param jitter decides how places move; keep it to yourself
   */
  PastDays(String url, String user, String password, long jitter) throws SQLException {
    connection = DriverManager.getConnection(url, user, password);
    connection.setReadOnly(true);
    random = new SplittableRandom(jitter);
  }

  List<CallRow> calls(Instant from, Instant to) throws SQLException {
    var calls = new ArrayList<CallRow>();
    try (var statement = connection.prepareStatement(CALLS)) {
      statement.setTimestamp(1, Timestamp.from(from));
      statement.setTimestamp(2, Timestamp.from(to));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          calls.add(call(rows, from));
        }
      }
    }
    return calls;
  }

  private CallRow call(ResultSet row, Instant from) throws SQLException {
    long second =
        row.getTimestamp("received_at").toInstant().getEpochSecond() - from.getEpochSecond();
    return new CallRow(
        Math.toIntExact(second - second % 60),
        moved(row),
        AlertKind.valueOf(row.getString("kind")),
        row.getInt("priority"),
        words(row, "skills"),
        Math.max(0, row.getInt("service_seconds")));
  }

  List<ResponderRow> responders() throws SQLException {
    var responders = new ArrayList<ResponderRow>();
    try (var statement = connection.prepareStatement(RESPONDERS);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        var name = "R%03d".formatted(responders.size() + 1);
        responders.add(new ResponderRow(name, moved(rows), words(rows, "skills"), 0, 7 * 86_400));
      }
    }
    return responders;
  }

  private Place moved(ResultSet row) throws SQLException {
    return new Place(
        row.getDouble("lat") + DEGREES_OF_HALF_A_KILOMETRE * (2 * random.nextDouble() - 1),
        row.getDouble("lon") + DEGREES_OF_HALF_A_KILOMETRE * (2 * random.nextDouble() - 1));
  }

  private static Set<String> words(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
