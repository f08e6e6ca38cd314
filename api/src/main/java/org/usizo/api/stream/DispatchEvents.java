package org.usizo.api.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.EventFeed;
import org.usizo.dispatch.casefile.PlacedEvent;

/** The event log of dispatch. */
@ApplicationScoped
public class DispatchEvents implements StreamSource {
  private EventFeed feed;

  /** For the container's proxy. */
  protected DispatchEvents() {}

  /** Reads through this Jdbi. */
  @Inject
  public DispatchEvents(Jdbi jdbi) {
    feed = new EventFeed(jdbi);
  }

  @Override
  public List<CaseEvent> listOfCase(CaseId caseId, int afterSequence, int limit) {
    return feed.listOfCase(caseId, afterSequence, limit);
  }

  @Override
  public List<PlacedEvent> listAfter(long position, int limit) {
    return feed.listAfter(position, limit);
  }

  @Override
  public long lastPosition() {
    return feed.lastPosition();
  }
}
