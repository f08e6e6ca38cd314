package org.usizo.notifications.store;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Teaches Jdbi to read this module's records by their constructors, and to keep arguments out of
 * its messages.
 */
public final class NotificationsSql implements JdbiPlugin {

  /** A Jdbi on this data source that knows PostgreSQL and our records. */
  public static Jdbi on(DataSource source) {
    return Jdbi.create(source)
        .installPlugin(new PostgresPlugin())
        .installPlugin(new NotificationsSql());
  }

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerRowMapper(new RecordMappers());
    // Failures are logged, and arguments are names, messages and push addresses.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }
}
