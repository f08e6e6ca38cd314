package org.usizo.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {
  private static final Duration PROMISED = Duration.ofSeconds(1);

  @Test
  void theFirstConnectionComesWithinASecondOfTheDatabasesReturn() throws Exception {
    URI server = URI.create(serverUrl().substring("jdbc:".length()));
    try (CuttableWire wire =
            new CuttableWire(new InetSocketAddress(server.getHost(), server.getPort()));
        HikariDataSource pool = Database.pool(through(wire, server))) {
      awaitFirst(pool);
      wire.cut();
      for (int attempt = 0; attempt < 4; attempt++) {
        assertThat(works(pool)).isFalse();
      }
      wire.mend();
      long mended = System.nanoTime();
      while (!works(pool)) {
        assertThat(Duration.ofNanos(System.nanoTime() - mended)).isLessThan(PROMISED);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - mended)).isLessThan(PROMISED);
    }
  }

  @Test
  void aPoolStartsWithoutADatabase() throws IOException, SQLException {
    try (CuttableWire nowhere = new CuttableWire(new InetSocketAddress("127.0.0.1", 1))) {
      nowhere.cut();
      try (HikariDataSource pool =
          Database.pool(through(nowhere, URI.create(serverUrl().substring("jdbc:".length()))))) {
        assertThat(works(pool)).isFalse();
      }
    }
  }

  /** A busy machine may need a while to load the driver. */
  private static void awaitFirst(HikariDataSource pool) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!works(pool)) {
      assertThat(System.nanoTime()).as("the database is reached at all").isLessThan(deadline);
    }
  }

  private static boolean works(HikariDataSource pool) {
    try (Connection connection = pool.getConnection()) {
      return connection.createStatement().execute("SELECT 1");
    } catch (SQLException away) {
      return false;
    }
  }

  private static DatabaseSettings through(CuttableWire wire, URI server) {
    String query = server.getQuery() == null ? "" : "?" + server.getQuery();
    return new DatabaseSettings(
        "jdbc:postgresql://127.0.0.1:" + wire.port() + server.getPath() + query,
        "usizo",
        "",
        4,
        Duration.ofSeconds(1),
        Duration.ofSeconds(5));
  }

  private static String serverUrl() {
    String url = System.getProperty("usizo.test.database", "");
    if (url.isBlank()) {
      throw new IllegalStateException(
          "System property usizo.test.database names no PostgreSQL server: run the tests by ops/test");
    }
    return url;
  }
}
