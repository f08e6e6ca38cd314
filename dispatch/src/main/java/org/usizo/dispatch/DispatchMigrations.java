package org.usizo.dispatch;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code dispatch} to this version; forward only, safe to run on every start. */
public final class DispatchMigrations {

  private DispatchMigrations() {}

  public static void migrate(DataSource source) {
    Flyway.configure(DispatchMigrations.class.getClassLoader())
        .dataSource(source)
        .schemas("dispatch")
        .locations("classpath:db/dispatch")
        // Migrations are numbered in ranges by theme: a lower number may come after a higher one.
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
