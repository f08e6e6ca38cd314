package org.usizo.api.wiring;

import javax.sql.DataSource;
import org.usizo.dispatch.DispatchMigrations;

/** Brings the schemas of both modules up to date; safe to run on several nodes at once. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource source) {
    DispatchMigrations.migrate(source);
  }
}
