package org.usizo.notifications;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code notifications} to this version; forward only, safe on every start. */
public final class NotificationsMigrations {

  private NotificationsMigrations() {}

  public static void migrate(DataSource source) {
    Flyway.configure(NotificationsMigrations.class.getClassLoader())
        .dataSource(source)
        .schemas("notifications")
        .locations("classpath:db/notifications")
        .load()
        .migrate();
  }
}
