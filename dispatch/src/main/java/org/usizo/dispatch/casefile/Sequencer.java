package org.usizo.dispatch.casefile;

import org.jdbi.v3.core.Jdbi;

/** Puts committed events of all cases into one global order, one node at a time. */
public final class Sequencer {

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
    return jdbi.inTransaction(
        handle ->
            EventPositionStore.holdsLock(handle) ? EventPositionStore.placeNext(handle, BATCH) : 0);
  }
}
