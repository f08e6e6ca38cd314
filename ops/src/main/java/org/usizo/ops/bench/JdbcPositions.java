package org.usizo.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The server's statement for positions, run over bare JDBC in a database of the same schema. */
final class JdbcPositions {
  private final BenchSettings settings;
  private final int responders;
  private final NamedSql store;
  private final List<UUID> ids = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  JdbcPositions(BenchSettings settings, int responders) throws IOException {
    this.settings = settings;
    this.responders = responders;
    this.store = NamedSql.read(settings.queries().resolve("store-positions.sql"));
  }

  void fill() throws SQLException {
    try (Connection connection = DriverManager.getConnection(settings.scratch());
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE dispatch.responder, dispatch.position_history CASCADE");
      try (PreparedStatement insert = connection.prepareStatement(RESPONDERS)) {
        insert.setInt(1, responders);
        insert.execute();
      }
      try (PreparedStatement insert = connection.prepareStatement(LOCATIONS)) {
        insert.execute();
      }
      try (var rows = statement.executeQuery("SELECT id FROM dispatch.responder ORDER BY id")) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
      statement.execute("ANALYZE dispatch.responder, dispatch.responder_location");
    }
  }

  private static final String RESPONDERS =
      """
      INSERT INTO dispatch.responder (id, organisation_id, name, call_sign, skills, shift_state, shift_at, created_at)
      SELECT gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'Responder', n::text, '{TOW}', 'AVAILABLE', now(), now()
        FROM generate_series(1, ?) AS n
      """;

  private static final String LOCATIONS =
      """
      INSERT INTO dispatch.responder_location (responder_id, organisation_id, place, fixed_at, received_at, position_mode, skills, available)
      SELECT id, organisation_id, ST_SetSRID(ST_MakePoint(28.04, -26.2), 4326), now() - interval '1 h', now(), 'LIVE', skills, true
        FROM dispatch.responder
      ON CONFLICT (responder_id) DO NOTHING
      """;

  Operation operation(int batch) throws SQLException {
    Connection connection = DriverManager.getConnection(settings.scratch());
    PreparedStatement statement = store.prepare(connection);
    Operation stores =
        () -> {
          store.bind(statement, values(connection, batch));
          try (var rows = statement.executeQuery()) {
            return rows.next() && rows.getInt("stored") == batch;
          }
        };
    return stores.closing(connection);
  }

  private Map<String, Object> values(Connection connection, int batch) throws SQLException {
    Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
    List<Object> chosen = new ArrayList<>();
    int first = turn.getAndAdd(batch);
    for (int i = 0; i < batch; i++) {
      chosen.add(ids.get(Math.floorMod(first + i, ids.size())));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    values.put("sent", batch);
    values.put("responderIds", array(connection, "uuid", chosen));
    values.put("fixedAts", array(connection, "text", Collections.nCopies(batch, now.toString())));
    values.put("lats", array(connection, "float8", around(batch, -26.2)));
    values.put("lons", array(connection, "float8", around(batch, 28.04)));
    for (String one : List.of("accuracies", "altitudes", "headings", "speeds")) {
      values.put(one, array(connection, "float8", Collections.nCopies(batch, 8.0)));
    }
    values.put("sources", array(connection, "text", Collections.nCopies(batch, "GNSS")));
    values.put("trusted", array(connection, "boolean", Collections.nCopies(batch, true)));
    return values;
  }

  private static List<Object> around(int batch, double degrees) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < batch; i++) {
      all.add(degrees + ThreadLocalRandom.current().nextDouble() * 0.0003);
    }
    return all;
  }

  private static Object array(Connection connection, String type, List<?> values)
      throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }
}
