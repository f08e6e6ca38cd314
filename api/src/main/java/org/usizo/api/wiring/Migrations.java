package org.usizo.api.wiring;

import javax.sql.DataSource;
import org.usizo.dispatch.DispatchMigrations;
import org.usizo.notifications.NotificationsMigrations;

/** Brings the schemas of both modules up to date; safe to run on several nodes at once. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource source) {
    DispatchMigrations.migrate(source);
    NotificationsMigrations.migrate(source);
  }
}
