package org.usizo.dispatch.casefile;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What happened, to read along: per case by its sequence, over all cases by global position. */
public final class EventFeed {

  private final Jdbi jdbi;

  public EventFeed(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Events of one case after a sequence number, oldest first. */
  public List<CaseEvent> listOfCase(CaseId caseId, int afterSequence, int limit) {
    return jdbi.withHandle(handle -> CaseEventStore.list(handle, caseId, afterSequence, limit));
  }

  /** Events of all cases after a position, oldest first. */
  public List<PlacedEvent> listAfter(long position, int limit) {
    return jdbi.withHandle(handle -> EventPositionStore.listAfter(handle, position, limit));
  }

  /** The newest position there is; 0 before anything happened. */
  public long lastPosition() {
    return jdbi.withHandle(EventPositionStore::lastPosition);
  }
}
