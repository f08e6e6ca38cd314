package org.usizo.api.stream;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.PlacedEvent;

/** A log in memory. */
final class RememberedEvents implements StreamSource {
  private final List<PlacedEvent> log = new CopyOnWriteArrayList<>();

  PlacedEvent add(CaseId caseId) {
    int sequence =
        1 + (int) log.stream().filter(placed -> placed.event().caseId().equals(caseId)).count();
    CaseEvent event =
        new CaseEvent(
            caseId,
            sequence,
            Instant.EPOCH,
            Actor.SYSTEM,
            new Happening.StatusChanged(CaseStatus.RECEIVED, CaseStatus.DISPATCHING),
            null);
    PlacedEvent placed = new PlacedEvent(log.size() + 1, event);
    log.add(placed);
    return placed;
  }

  @Override
  public List<CaseEvent> listOfCase(CaseId caseId, int afterSequence, int limit) {
    return log.stream()
        .map(PlacedEvent::event)
        .filter(event -> event.caseId().equals(caseId) && event.sequence() > afterSequence)
        .limit(limit)
        .toList();
  }

  @Override
  public List<PlacedEvent> listAfter(long position, int limit) {
    return log.stream().filter(placed -> placed.position() > position).limit(limit).toList();
  }

  @Override
  public long lastPosition() {
    return log.size();
  }
}
