package org.usizo.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Waits for the database at the start, migrates it, and from then on says whether it is there.
 * Keeps trying for as long as the node lives.
 */
@ApplicationScoped
public class DatabaseWatch {
  private static final Duration BEAT = Duration.ofMillis(500);
  private static final Duration CLOCK_EVERY = Duration.ofSeconds(30);
  private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("usizo-database-watch").factory());

  @Inject private Settings settings;
  @Inject private HikariDataSource pool;
  @Inject private Jdbi jdbi;
  @Inject private DatabaseClock clock;
  @Inject private ServiceState state;
  @Inject private Event<ServiceOpened> opened;

  private long clockDueNanos;
  private String lastComplaint = "";

  /** Begins to look after the database, at once and then twice a second. */
  void start() {
    thread.scheduleWithFixedDelay(this::look, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop() {
    thread.shutdownNow();
  }

  private void look() {
    try {
      if (!state.isMigrated()) {
        open();
      } else {
        state.setConnected(answers());
        measureClockWhenDue();
      }
    } catch (Exception failure) {
      state.setConnected(false);
      complainOnce(failure);
    }
  }

  private void open() {
    Migrations.run(Database.forMigrations(DatabaseSettings.of(settings)));
    measureClock();
    state.setMigrated();
    state.setConnected(true);
    LOG.log(System.Logger.Level.INFO, "The database is there and migrated; workers start");
    opened.fire(new ServiceOpened());
  }

  private boolean answers() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1);
    }
  }

  private void measureClockWhenDue() {
    if (state.isConnected() && System.nanoTime() - clockDueNanos >= 0) {
      measureClock();
    }
  }

  private void measureClock() {
    jdbi.useHandle(handle -> clock.measure(() -> databaseTime(handle)));
    clockDueNanos = System.nanoTime() + CLOCK_EVERY.toNanos();
  }

  private static Instant databaseTime(Handle handle) {
    return handle
        .createQuery("SELECT clock_timestamp()")
        .mapTo(OffsetDateTime.class)
        .one()
        .toInstant();
  }

  private void complainOnce(Exception failure) {
    String complaint = String.valueOf(failure.getMessage());
    if (!complaint.equals(lastComplaint)) {
      lastComplaint = complaint;
      LOG.log(System.Logger.Level.WARNING, "The database is not usable, trying on: {0}", complaint);
    }
  }
}
