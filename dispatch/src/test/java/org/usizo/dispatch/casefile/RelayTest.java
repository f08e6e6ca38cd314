package org.usizo.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

/**
 * Every event is told, once committed, in order within its case; one that cannot be told holds back
 * nobody else.
 */
class RelayTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = SettableClock.atMondayMorning();
  private final CaseChanges changes =
      new CaseChanges(DATABASE.jdbi(), clock, Duration.ofMinutes(15), () -> {});
  private final List<CaseEvent> told = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void emptyDatabase() {
    DATABASE.clear();
  }

  @Test
  void eventsOfACaseAreToldInTheirOrderAndThenNoMore() {
    var caseId = CaseFixture.received(DATABASE.jdbi(), clock);
    noteTwice(caseId);
    noteTwice(caseId);

    var relay = new Relay(DATABASE.jdbi(), clock, told::addAll);
    while (relay.tellDue() > 0) {}

    assertThat(told).extracting(CaseEvent::sequence).containsExactly(1, 2, 3, 4);
    assertThat(relay.tellDue()).isZero();
  }

  @Test
  void anEventThatCannotBeToldHoldsBackItsOwnCaseOnlyAndIsTriedAgain() {
    var poisoned = CaseFixture.received(DATABASE.jdbi(), clock);
    var healthy = CaseFixture.received(DATABASE.jdbi(), clock);
    noteTwice(poisoned);
    noteTwice(healthy);
    var broken = new Relay(DATABASE.jdbi(), clock, events -> tellUnlessOf(poisoned, events));
    while (broken.tellDue() > 0) {}
    assertThat(told).extracting(CaseEvent::caseId).containsOnly(healthy);

    clock.forward(Duration.ofSeconds(1));
    var mended = new Relay(DATABASE.jdbi(), clock, told::addAll);
    while (mended.tellDue() > 0) {}

    assertThat(told).filteredOn(event -> event.caseId().equals(poisoned)).hasSize(2);
  }

  @Test
  void twoNodesTellEveryEventOnceAndKeepTheOrderOfEachCase() throws Exception {
    var cases =
        IntStream.range(0, 40).mapToObj(i -> CaseFixture.received(DATABASE.jdbi(), clock)).toList();
    for (int round = 0; round < 3; round++) {
      cases.forEach(this::noteTwice);
    }

    inParallel(4, () -> drain(new Relay(DATABASE.jdbi(), clock, told::addAll)));

    assertThat(told).hasSize(40 * 6);
    Map<CaseId, Integer> last = new HashMap<>();
    for (CaseEvent event : told) {
      assertThat(event.sequence()).isEqualTo(last.merge(event.caseId(), 1, Integer::sum));
    }
  }

  @Test
  void theGlobalOrderSkipsNoEventAlthoughTransactionsCommitOutOfOrder() throws Exception {
    var cases =
        IntStream.range(0, 20).mapToObj(i -> CaseFixture.received(DATABASE.jdbi(), clock)).toList();
    var feed = new EventFeed(DATABASE.jdbi());
    var sequencer = new Sequencer(DATABASE.jdbi());
    List<Long> read = new ArrayList<>();

    try (var pool = Executors.newFixedThreadPool(4)) {
      var writers = cases.stream().map(id -> pool.submit(() -> noteTwice(id))).toList();
      for (var writer : writers) {
        sequencer.place();
        readOn(feed, read);
        writer.get();
      }
    }
    while (sequencer.place() > 0) {}
    readOn(feed, read);

    assertThat(read)
        .hasSize(40)
        .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(i -> (long) i).toList());
  }

  private static void readOn(EventFeed feed, List<Long> read) {
    feed.listAfter(read.isEmpty() ? 0 : read.getLast(), 1000)
        .forEach(event -> read.add(event.position()));
  }

  private void tellUnlessOf(CaseId poisoned, List<CaseEvent> events) {
    if (events.getFirst().caseId().equals(poisoned)) {
      throw new IllegalStateException("poison");
    }
    told.addAll(events);
  }

  private Integer drain(Relay relay) {
    int empty = 0;
    while (empty < 20) {
      empty = relay.tellDue() == 0 ? empty + 1 : 0;
    }
    return 0;
  }

  private void noteTwice(CaseId caseId) {
    changes.change(
        caseId,
        Actor.SYSTEM,
        change -> {
          change.record(new Happening.NoteAdded(), "one");
          change.record(new Happening.NoteAdded(), "two");
          return null;
        });
  }

  private static void inParallel(int threads, Callable<Integer> work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var result : pool.invokeAll(Collections.nCopies(threads, work))) {
        result.get();
      }
    }
  }
}
