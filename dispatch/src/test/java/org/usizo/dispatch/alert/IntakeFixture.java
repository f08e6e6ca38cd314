package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseEventStore;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStore;
import org.usizo.dispatch.casefile.CaseView;
import org.usizo.dispatch.casefile.Cases;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.store.Digests;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

/** Intake on a real database, and questions to ask it afterwards. */
final class IntakeFixture {

  final SettableClock clock = SettableClock.atMondayMorning();
  final AtomicInteger wakeUps = new AtomicInteger();
  final Jdbi jdbi;
  final Intake intake;
  private final CaseChanges changes;

  IntakeFixture(TestDatabase database) {
    this(database, AlertSettings.defaults());
  }

  IntakeFixture(TestDatabase database, AlertSettings settings) {
    this.jdbi = database.jdbi();
    this.changes = new CaseChanges(jdbi, clock, Duration.ofMinutes(15), wakeUps::incrementAndGet);
    this.intake = new Intake(jdbi, clock, changes, settings);
  }

  Receipt press(Pressing pressing) {
    return intake.receive(pressing.press());
  }

  Case caseOf(Receipt receipt) {
    return jdbi.withHandle(handle -> CaseStore.find(handle, receipt.caseId()).orElseThrow());
  }

  /** The case as whoever pressed sees it. */
  CaseView view(Receipt receipt) {
    var guest = new Viewer(null, Set.of(), Digests.sha256(receipt.caseKey()), false);
    return new Cases(jdbi, new CaseDoor(jdbi, changes, clock), clock).get(guest, receipt.caseId());
  }

  List<String> timeline(CaseId id) {
    return jdbi.withHandle(handle -> CaseEventStore.list(handle, id, 0, 100)).stream()
        .map(CaseEvent::happening)
        .map(happening -> happening.type())
        .toList();
  }

  /** When somebody is looked for without an agent; empty: never. */
  Optional<Instant> dispatchAt(Receipt receipt) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT dispatch_at FROM dispatch.task WHERE case_id = :id")
                .bind("id", receipt.caseId())
                .mapTo(Instant.class)
                .findOne());
  }

  int count(String table) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM dispatch." + table)
                .mapTo(Integer.class)
                .one());
  }
}
