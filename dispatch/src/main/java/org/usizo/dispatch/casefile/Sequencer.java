package org.usizo.dispatch.casefile;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Puts committed events of all cases into one global order, one node at a time. */
public final class Sequencer {

  private static final String PLACE =
      ClasspathSqlLocator.create().getResource("db/queries/place-events.sql");
  private static final long LOCK = 0x5551_5345L;
  private static final int BATCH = 500;

  private final Jdbi jdbi;

  public Sequencer(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Places what is waiting.
   *
   * @return how many events got their position; 0 also while another node is at it
   */
  public int place() {
    return jdbi.inTransaction(handle -> holdsLock(handle) ? placeNext(handle) : 0);
  }

  private static boolean holdsLock(Handle handle) {
    return handle
        .createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
        .bind("lock", LOCK)
        .mapTo(Boolean.class)
        .one();
  }

  private static int placeNext(Handle handle) {
    return handle.createUpdate(PLACE).bind("limit", BATCH).execute();
  }
}
