package org.usizo.api.stream;

import java.util.List;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.PlacedEvent;

/** Where streams read what happened: the database, or a test's memory. */
public interface StreamSource {
  /** Events of one case after a sequence number, oldest first. */
  List<CaseEvent> listOfCase(CaseId caseId, int afterSequence, int limit);

  /** Events of all cases after a position, oldest first; positions have no gaps. */
  List<PlacedEvent> listAfter(long position, int limit);

  /** The newest position there is; 0 before anything happened. */
  long lastPosition();
}
