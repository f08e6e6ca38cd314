package org.usizo.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.store.DispatchSql;

/** What everything else is built from. */
@ApplicationScoped
public class Producers {

  /** All settings, read once. */
  @Produces
  @Singleton
  public Settings settings() {
    Config config = ConfigProvider.getConfig();
    return Settings.read(
        config.getPropertyNames(), key -> config.getOptionalValue(key, String.class));
  }

  /** The pool of connections. */
  @Produces
  @Singleton
  public HikariDataSource pool(Settings settings) {
    return Database.pool(DatabaseSettings.of(settings));
  }

  void close(@Disposes HikariDataSource pool) {
    pool.close();
  }

  /** The way to the database that the modules take. */
  @Produces
  @Singleton
  public Jdbi jdbi(HikariDataSource pool) {
    return DispatchSql.on(pool);
  }

  /** The clock, to be measured against the database. */
  @Produces
  @Singleton
  @Typed(DatabaseClock.class)
  public DatabaseClock databaseClock() {
    return new DatabaseClock(InstantSource.system());
  }

  /** The clock as everybody else sees it. */
  @Produces
  @ApplicationScoped
  public InstantSource clock(DatabaseClock clock) {
    return clock;
  }
}
