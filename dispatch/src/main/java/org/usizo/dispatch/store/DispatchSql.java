package org.usizo.dispatch.store;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.PlaceCodec;

/**
 * Teaches Jdbi this module's types: ids, places, and records by their constructor; and to keep
 * arguments out of its messages.
 */
public final class DispatchSql implements JdbiPlugin {

  /** A Jdbi on this data source that knows PostgreSQL and our types. */
  public static Jdbi on(DataSource source) {
    return Jdbi.create(source).installPlugin(new PostgresPlugin()).installPlugin(new DispatchSql());
  }

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    var ids = new IdCodec();
    var places = new PlaceCodec();
    jdbi.registerArgument(ids);
    jdbi.registerColumnMapper(ids);
    jdbi.registerArgument(places);
    jdbi.registerColumnMapper(Place.class, places);
    jdbi.registerRowMapper(new RecordMappers());
    // Failures are logged, and arguments are names, phone numbers and positions.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }
}
