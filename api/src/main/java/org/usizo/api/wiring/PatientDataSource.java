package org.usizo.api.wiring;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Keeps trying to connect, several times a second, while the database is away.
 *
 * <p>The pool itself backs off for up to five seconds between attempts, so that it would notice a
 * restarted database late. Behind this source it never sees a failed attempt during a short outage,
 * and those who wait for a connection get one as soon as there is one.
 */
final class PatientDataSource implements DataSource {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final DataSource source;
  private final Duration patience;

  PatientDataSource(DataSource source, Duration patience) {
    this.source = source;
    this.patience = patience;
  }

  @Override
  public Connection getConnection() throws SQLException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return source.getConnection();
      } catch (SQLException unreachable) {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
          throw unreachable;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return source.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(PatientDataSource.class.getPackageName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
