package org.usizo.dispatch.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.usizo.dispatch.DispatchMigrations;

/**
 * A migrated database of its own for one test class, on the server named by {@code
 * usizo.test.database}; dropped afterwards. Register as a static field with
 * {@code @RegisterExtension}.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

  private static final String PROPERTY = "usizo.test.database";

  private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");
  private HikariDataSource source;
  private Jdbi jdbi;

  @Override
  public void beforeAll(ExtensionContext context) {
    onServer("CREATE DATABASE " + name);
    source = open(url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
    DispatchMigrations.migrate(source);
    jdbi = DispatchSql.on(source);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    source.close();
    onServer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  public DataSource source() {
    return source;
  }

  /** Empties every table but those a migration filled. */
  public void clear() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                TRUNCATE dispatch.alert, dispatch.case_file, dispatch.responder, dispatch.position_history, dispatch.agent,
                         dispatch.outbox, dispatch.unplaced_event, dispatch.event_position, dispatch.panic_key,
                         dispatch.stored_answer, dispatch.stream_ticket, dispatch.audit_entry, dispatch.wait_snapshot,
                         dispatch.customer, dispatch.person, dispatch.plan_lease CASCADE
                """));
  }

  private static HikariDataSource open(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(24);
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
