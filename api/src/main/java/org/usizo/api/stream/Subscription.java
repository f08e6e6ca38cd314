package org.usizo.api.stream;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.PlacedEvent;

/**
 * One open stream: catches up from the database, then follows live. Loses nothing in between: what
 * comes live while it still catches up only says "read once more". Repeats nothing: what is not
 * newer than the cursor is left out. Thread-safe.
 */
final class Subscription {
  private static final int PAGE = 200;

  private final StreamRequest request;
  private final StreamSink sink;
  private final StreamSource source;
  private volatile long cursor;
  private boolean live;
  private boolean missed;

  /**
   * A subscription that continues after an id.
   *
   * @param cursor the last sequence or position that is not to be sent
   */
  Subscription(StreamRequest request, StreamSink sink, StreamSource source, long cursor) {
    this.request = request;
    this.sink = sink;
    this.source = source;
    this.cursor = cursor;
  }

  StreamRequest request() {
    return request;
  }

  StreamSink sink() {
    return sink;
  }

  boolean isOver(Instant now) {
    return sink.isClosed() || request.until().filter(end -> !now.isBefore(end)).isPresent();
  }

  boolean watches(CaseId caseId) {
    return request.caseId().isEmpty() || request.caseId().get().equals(caseId);
  }

  /** Something happened in this stream's scope. */
  synchronized void deliver(PlacedEvent placed) {
    if (live) {
      long id = request.caseId().isPresent() ? placed.event().sequence() : placed.position();
      send(id, placed.event());
    } else {
      missed = true;
    }
  }

  void deliver(PassingEvent passing) {
    request
        .view()
        .renderPassing(passing)
        .ifPresent(data -> sink.sendIfKeepingUp(Frame.passing(passing.type(), data)));
  }

  /**
   * Reads on until everything is sent or the reader is behind; then the sink asks again. One thread
   * at a time. Reads without the lock, so that live delivery never waits for a query.
   */
  void catchUp() {
    while (!sink.isClosed() && sink.hasRoom() && beginPage()) {
      if (request.caseId().isPresent()) {
        List<CaseEvent> page = source.listOfCase(request.caseId().get(), (int) cursor, PAGE);
        page.forEach(event -> send(event.sequence(), event));
        endPage(page.size());
      } else {
        List<PlacedEvent> page = source.listAfter(cursor, PAGE);
        page.forEach(placed -> send(placed.position(), placed.event()));
        endPage(page.size());
      }
    }
  }

  private synchronized boolean beginPage() {
    missed = false;
    return !live;
  }

  /** A short page that nothing overtook was the last one. */
  private synchronized void endPage(int size) {
    live = size < PAGE && !missed;
  }

  private synchronized void send(long id, CaseEvent event) {
    if (id > cursor) {
      cursor = id;
      request
          .view()
          .render(event)
          .ifPresent(data -> sink.send(Frame.event(event.happening().type(), id, data)));
    }
  }
}
