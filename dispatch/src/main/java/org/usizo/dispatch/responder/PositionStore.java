package org.usizo.dispatch.responder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/** Owns table {@code position_history} and the moving part of {@code responder_location}. */
final class PositionStore {

  private static final String STORE =
      ClasspathSqlLocator.create().getResource("db/queries/store-positions.sql");

  private PositionStore() {}

  /** One statement for the whole batch; rows come sorted by responder. */
  static PositionsStored store(Handle handle, List<PositionRow> rows, Instant now) {
    var query = handle.createQuery(STORE).bind("now", now).bind("sent", rows.size());
    array(query, rows, "responderIds", UUID.class, PositionRow::responderId);
    array(query, rows, "fixedAts", String.class, row -> row.fixedAt().toString());
    array(query, rows, "lats", Double.class, row -> row.position().lat());
    array(query, rows, "lons", Double.class, row -> row.position().lon());
    array(query, rows, "accuracies", Double.class, row -> row.position().accuracyMetres());
    array(query, rows, "altitudes", Double.class, row -> row.position().altitudeMetres());
    array(query, rows, "headings", Double.class, row -> row.position().headingDegrees());
    array(query, rows, "speeds", Double.class, row -> row.position().speedMps());
    array(query, rows, "sources", String.class, row -> row.position().source());
    array(query, rows, "trusted", Boolean.class, PositionRow::trusted);
    return query.mapTo(PositionsStored.class).one();
  }

  private static <T> void array(
      Query query,
      List<PositionRow> rows,
      String name,
      Class<T> type,
      Function<PositionRow, T> value) {
    query.bindArray(name, type, rows.stream().map(value).toList());
  }
}
