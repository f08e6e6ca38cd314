package org.usizo.dispatch.responder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The tracks of responders, one partition per day (UTC): made some days ahead, dropped whole when
 * their time is over. Fixes with odd times stand in the rest partition and are deleted by age.
 */
public final class PositionHistory {

  private static final int DAYS_AHEAD = 2;
  private static final String PREFIX = "position_history_";
  private static final DateTimeFormatter NAME = DateTimeFormatter.BASIC_ISO_DATE;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Duration retention;

  public PositionHistory(Jdbi jdbi, InstantSource clock, Duration retention) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.retention = retention;
  }

  /**
   * Makes the partitions of the days to come and forgets the tracks that are too old.
   *
   * @return 0: there is nothing to do at once again
   */
  public int maintain() {
    var now = clock.instant();
    var today = now.atZone(ZoneOffset.UTC).toLocalDate();
    for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
      var day = today.plusDays(ahead);
      jdbi.useTransaction(handle -> createPartition(handle, day));
    }
    jdbi.useTransaction(handle -> forget(handle, now.minus(retention)));
    return 0;
  }

  private static void createPartition(Handle handle, LocalDate day) {
    var name = PREFIX + NAME.format(day);
    if (listPartitions(handle).contains(name)) {
      return;
    }
    // Odd fixes of that day may wait in the rest partition, which would forbid the new one.
    handle.execute("LOCK TABLE dispatch.position_history IN ACCESS EXCLUSIVE MODE");
    handle.execute(
        "CREATE TEMP TABLE of_that_day ON COMMIT DROP AS SELECT * FROM dispatch.position_history_rest"
            + " WHERE fixed_at >= ?::timestamptz AND fixed_at < ?::timestamptz",
        startOf(day),
        startOf(day.plusDays(1)));
    handle.execute(
        "DELETE FROM dispatch.position_history_rest WHERE fixed_at >= ?::timestamptz AND fixed_at < ?::timestamptz",
        startOf(day),
        startOf(day.plusDays(1)));
    handle.execute(
        "CREATE TABLE IF NOT EXISTS dispatch.%s PARTITION OF dispatch.position_history FOR VALUES FROM ('%s') TO ('%s')"
            .formatted(name, startOf(day), startOf(day.plusDays(1))));
    handle.execute("INSERT INTO dispatch.position_history SELECT * FROM of_that_day");
  }

  private static void forget(Handle handle, Instant before) {
    var firstKept = PREFIX + NAME.format(before.atZone(ZoneOffset.UTC).toLocalDate());
    listPartitions(handle).stream()
        .filter(name -> name.compareTo(firstKept) < 0)
        .forEach(name -> handle.execute("DROP TABLE dispatch." + name));
    handle.execute("DELETE FROM dispatch.position_history_rest WHERE fixed_at < ?", before);
  }

  private static List<String> listPartitions(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
             WHERE i.inhparent = 'dispatch.position_history'::regclass AND c.relname <> 'position_history_rest'
            """)
        .mapTo(String.class)
        .list();
  }

  private static String startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }
}
