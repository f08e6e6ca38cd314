package org.usizo.notifications;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.usizo.notifications.store.NotificationsSql;

/**
 * A migrated database of its own for one test class, on the server named by {@code
 * usizo.test.database}; emptied before each test, dropped afterwards. Register as a static field
 * with {@code @RegisterExtension}.
 */
public final class TestDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private static final String PROPERTY = "usizo.test.database";
  private static final int CONNECTIONS = 16;

  private final String name = "notif_" + UUID.randomUUID().toString().replace("-", "");
  private HikariDataSource source;
  private Jdbi jdbi;

  @Override
  public void beforeAll(ExtensionContext context) {
    onServer("CREATE DATABASE " + name);
    source = open(url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
    NotificationsMigrations.migrate(source);
    jdbi = NotificationsSql.on(source);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    jdbi.useHandle(
        handle ->
            handle.execute("TRUNCATE notifications.recipient, notifications.conversation CASCADE"));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    source.close();
    onServer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  /** A single figure out of the database. */
  public long count(String sql, Object... arguments) {
    return jdbi.withHandle(handle -> handle.select(sql, arguments).mapTo(Long.class).one());
  }

  private static HikariDataSource open(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  private static void onServer(String sql) {
    Jdbi.create(url()).useHandle(handle -> handle.execute(sql));
  }

  private static String url() {
    var url = System.getProperty(PROPERTY);
    if (url == null || url.isBlank()) {
      throw new IllegalStateException(
          "System property %s names no PostgreSQL server: run the tests by ops/test, which starts one"
              .formatted(PROPERTY));
    }
    return url;
  }
}
