package org.usizo.api.stream;

import java.util.Optional;
import org.usizo.dispatch.casefile.CaseId;

/**
 * Where a stream continues.
 *
 * @param cursor the last id that is not to be sent
 * @param reset whether the reader's own id could not be used and has to be told so
 */
record Resumption(long cursor, boolean reset) {
  /** Beyond this many events a reader is quicker in fetching everything anew. */
  private static final int FARTHEST = 10_000;

  static Resumption of(StreamRequest request, StreamSource source) {
    return request.caseId().isPresent()
        ? ofCase(request.caseId().get(), request.lastEventId(), source)
        : ofAll(request.lastEventId(), source);
  }

  private static Resumption ofAll(Optional<String> lastEventId, StreamSource source) {
    long newest = source.lastPosition();
    if (lastEventId.isEmpty()) {
      return new Resumption(newest, false);
    }
    long id = number(lastEventId.get());
    boolean usable = id >= 0 && id <= newest && newest - id <= FARTHEST;
    return new Resumption(usable ? id : newest, !usable);
  }

  private static Resumption ofCase(
      CaseId caseId, Optional<String> lastEventId, StreamSource source) {
    long id = lastEventId.map(Resumption::number).orElse(0L);
    boolean usable =
        id == 0 || id > 0 && id < Integer.MAX_VALUE && exists(caseId, (int) id, source);
    return new Resumption(usable ? id : newest(caseId, source), !usable);
  }

  private static boolean exists(CaseId caseId, int sequence, StreamSource source) {
    return source.listOfCase(caseId, sequence - 1, 1).stream()
        .anyMatch(event -> event.sequence() == sequence);
  }

  private static long newest(CaseId caseId, StreamSource source) {
    int last = 0;
    for (var page = source.listOfCase(caseId, 0, FARTHEST); !page.isEmpty(); ) {
      last = page.getLast().sequence();
      page = source.listOfCase(caseId, last, FARTHEST);
    }
    return last;
  }

  private static long number(String id) {
    return id.strip().matches("[0-9]{1,18}") ? Long.parseLong(id.strip()) : -1;
  }
}
