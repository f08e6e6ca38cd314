package org.usizo.api.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Builds the ways to PostgreSQL. */
final class Database {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LEAK_WARNING = Duration.ofSeconds(30);

  private Database() {}

  /**
   * The pool everything runs on. Starts without a database; whoever asks for a connection waits at
   * most the connect timeout.
   */
  static HikariDataSource pool(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("usizo");
    config.setDataSource(new PatientDataSource(direct(settings), PATIENCE));
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(Math.min(2, settings.connections()));
    config.setConnectionTimeout(settings.connectTimeout().toMillis());
    config.setValidationTimeout(1000);
    config.setInitializationFailTimeout(-1);
    config.setLeakDetectionThreshold(LEAK_WARNING.toMillis());
    return new HikariDataSource(config);
  }

  /** Without a pool and without an answer timeout: a migration may take as long as it takes. */
  static DataSource forMigrations(DatabaseSettings settings) {
    PGSimpleDataSource source = direct(settings);
    source.setSocketTimeout(0);
    return source;
  }

  private static PGSimpleDataSource direct(DatabaseSettings settings) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.url());
    source.setUser(settings.user());
    if (!settings.password().isEmpty()) {
      source.setPassword(settings.password());
    }
    source.setConnectTimeout((int) settings.connectTimeout().toSeconds());
    source.setLoginTimeout((int) settings.connectTimeout().toSeconds());
    source.setSocketTimeout((int) settings.answerTimeout().toSeconds());
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    source.setLogServerErrorDetail(false); // it names values, and values are people
    source.setApplicationName("usizo");
    return source;
  }
}
