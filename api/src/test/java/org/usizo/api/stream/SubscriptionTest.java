package org.usizo.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.CaseId;

class SubscriptionTest {
  private static final CaseId OURS = new CaseId(new UUID(0, 1));
  private static final CaseId OTHER = new CaseId(new UUID(0, 2));

  private final RememberedEvents events = new RememberedEvents();
  private final RecordedOutput output = new RecordedOutput();
  private boolean closed;

  @Test
  void aCaseStreamBeginsWithTheFirstEventAndGoesOnLive() {
    happen(OURS, 3);
    Subscription stream = open(Optional.of(OURS), Optional.empty());
    stream.catchUp();
    stream.deliver(events.add(OURS));
    assertThat(output.ids()).containsExactly(1, 2, 3, 4);
    assertThat(output.text()).contains("event: STATUS_CHANGED\ndata: {}\n\n");
  }

  @Test
  void resumesAfterTheLastIdWithoutLossOrRepeat() {
    happen(OURS, 5);
    Subscription stream = open(Optional.of(OURS), Optional.of("2"));
    stream.catchUp();
    events.listAfter(0, 10).forEach(stream::deliver);
    assertThat(output.ids()).containsExactly(3, 4, 5);
  }

  @Test
  void theGlobalStreamBeginsNowAndCountsPositions() {
    happen(OURS, 2);
    Subscription stream = open(Optional.empty(), Optional.empty());
    stream.catchUp();
    stream.deliver(events.add(OTHER));
    assertThat(output.ids()).containsExactly(3);
  }

  @Test
  void nothingIsLostBetweenCatchingUpAndLive() throws Exception {
    happen(OURS, 1000);
    Subscription stream = open(Optional.of(OURS), Optional.of("0"));
    try (var threads = Executors.newFixedThreadPool(2)) {
      threads.submit(() -> IntStream.range(0, 2000).forEach(i -> stream.deliver(events.add(OURS))));
      threads.submit(
          () -> {
            while (output.ids().size() < 1000) {
              stream.catchUp();
            }
          });
    }
    stream.catchUp();
    stream.catchUp();
    assertThat(output.ids()).isEqualTo(IntStream.rangeClosed(1, 3000).boxed().toList());
  }

  @Test
  void anIdThatCannotBeResumedIsAnsweredByAReset() {
    happen(OURS, 4);
    for (String id : List.of("abc", "-3", "99999999999999999999", "5", "")) {
      assertThat(Resumption.of(request(Optional.of(OURS), Optional.of(id)), events))
          .isEqualTo(new Resumption(4, true));
      assertThat(Resumption.of(request(Optional.empty(), Optional.of(id)), events))
          .isEqualTo(new Resumption(4, true));
    }
    assertThat(Resumption.of(request(Optional.of(OURS), Optional.of("4")), events))
        .isEqualTo(new Resumption(4, false));
  }

  @Test
  void tooOldAnIdIsAnsweredByAReset() {
    RememberedEvents many = events;
    happen(OURS, 10_050);
    assertThat(Resumption.of(request(Optional.empty(), Optional.of("10")), many).reset()).isTrue();
    assertThat(Resumption.of(request(Optional.empty(), Optional.of("60")), many).reset()).isFalse();
  }

  @Test
  void aReaderThatStopsReadingIsCutAndNotBufferedForEver() {
    Subscription stream = open(Optional.of(OURS), Optional.empty());
    stream.catchUp();
    output.stopReading();
    for (int i = 0; i < 5000 && !closed; i++) {
      stream.deliver(events.add(OURS));
    }
    assertThat(closed).isTrue();
    assertThat(events.lastPosition()).isLessThan(2000);
  }

  @Test
  void aReaderBehindWhileCatchingUpIsWaitedForAndThenGoesOn() {
    happen(OURS, 3000);
    Subscription stream = open(Optional.of(OURS), Optional.of("0"));
    stream.sink().whenDrained(stream::catchUp);
    output.stopReading();
    stream.catchUp();
    assertThat(closed).isFalse();
    output.readAgain();
    stream.sink().onWritePossible();
    assertThat(output.ids()).hasSize(3000);
  }

  @Test
  void passingEventsCarryNoIdAndAreTheFirstToGo() {
    Subscription stream = open(Optional.of(OURS), Optional.empty());
    stream.deliver(new PassingEvent(OURS, "typing", "{\"by\":\"agent\"}"));
    assertThat(output.text()).isEqualTo("event: typing\ndata: {\"by\":\"agent\"}\n\n");
    output.stopReading();
    for (int i = 0; i < 5000; i++) {
      stream.deliver(new PassingEvent(OURS, "position", "{}"));
    }
    assertThat(closed).isFalse();
  }

  @Test
  void aReaderThatTakesNothingBetweenTwoHeartbeatsIsCut() {
    Subscription stream = open(Optional.of(OURS), Optional.empty());
    stream.sink().beat();
    stream.sink().beat();
    assertThat(closed).isFalse();
    output.stopReading();
    stream.sink().beat();
    stream.sink().beat();
    stream.sink().beat();
    assertThat(closed).isTrue();
  }

  @Test
  void theOldestStreamOfAnOwnerMakesRoomAndAllAreForgottenWhenClosed() {
    OpenStreams open = new OpenStreams(2, 3);
    Subscription first = open(Optional.of(OURS), Optional.empty());
    assertThat(open.add(first)).isEmpty();
    assertThat(open.add(open(Optional.empty(), Optional.empty()))).isEmpty();
    assertThat(open.add(open(Optional.empty(), Optional.empty()))).contains(first);
    assertThat(open.isFull()).isTrue();
    open.listAll().forEach(open::remove);
    open.remove(first);
    assertThat(open.count()).isZero();
  }

  @Test
  void aStreamIsOverWhenItsTokenIs() {
    Subscription stream = open(Optional.of(OURS), Optional.empty());
    assertThat(stream.isOver(Instant.EPOCH.plusSeconds(59))).isFalse();
    assertThat(stream.isOver(Instant.EPOCH.plusSeconds(60))).isTrue();
  }

  private void happen(CaseId caseId, int times) {
    IntStream.range(0, times).forEach(i -> events.add(caseId));
  }

  private Subscription open(Optional<CaseId> caseId, Optional<String> lastEventId) {
    StreamRequest request = request(caseId, lastEventId);
    StreamSink sink = new StreamSink(output, () -> closed = true);
    sink.onWritePossible();
    return new Subscription(request, sink, events, Resumption.of(request, events).cursor());
  }

  private static StreamRequest request(Optional<CaseId> caseId, Optional<String> lastEventId) {
    return new StreamRequest(
        caseId,
        "somebody",
        lastEventId,
        Optional.of(Instant.EPOCH.plusSeconds(60)),
        event -> Optional.of("{}"),
        () -> true);
  }
}
