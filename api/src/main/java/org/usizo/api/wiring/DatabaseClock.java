package org.usizo.api.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * The one clock of this node: the system's, corrected by what PostgreSQL's clock says, so that all
 * nodes agree on deadlines even when one machine's time is wrong.
 */
public final class DatabaseClock implements InstantSource {
  private static final Duration WORTH_SAYING = Duration.ofMillis(500);
  private static final System.Logger LOG = System.getLogger(DatabaseClock.class.getName());

  private final InstantSource system;
  private volatile Duration offset = Duration.ZERO;

  /** A clock that agrees with the given one until it is first measured. */
  public DatabaseClock(InstantSource system) {
    this.system = system;
  }

  @Override
  public Instant instant() {
    return system.instant().plus(offset);
  }

  /** How far the database is ahead of the system. */
  public Duration offset() {
    return offset;
  }

  /**
   * Asks the database for its time and takes the middle of the round trip as the moment it
   * answered.
   *
   * @param databaseTime reads the database's clock; what it throws passes through
   */
  void measure(Supplier<Instant> databaseTime) {
    Instant before = system.instant();
    Instant theirs = databaseTime.get();
    Instant after = system.instant();
    Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
    Duration measured = Duration.between(middle, theirs);
    if (measured.minus(offset).abs().compareTo(WORTH_SAYING) > 0) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The database''s clock is {0} ms ahead of this machine''s",
          measured.toMillis());
    }
    offset = measured;
  }
}
