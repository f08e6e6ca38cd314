package org.usizo.ops.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Looks at the database from beside the server. Never writes. */
final class DatabaseProbe {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final String url;

  DatabaseProbe(String url) {
    this.url = url + "&connectTimeout=3&ApplicationName=chaos";
  }

  Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    connection.setReadOnly(true);
    return connection;
  }

  /** Waits until the database takes connections and answers; the nanoTime of that moment. */
  long awaitReturn(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!answers()) {
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException("PostgreSQL did not come back in " + patience + ".");
      }
      Pause.of(BETWEEN_LOOKS);
    }
    return System.nanoTime();
  }

  private boolean answers() {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      return statement.execute("SELECT 1");
    } catch (SQLException e) {
      return false;
    }
  }
}
