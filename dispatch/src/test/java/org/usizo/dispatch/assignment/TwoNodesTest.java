package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.DispatchSettings;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseFixture;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ResponderProfile;
import org.usizo.dispatch.responder.Shift;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.store.TestDatabase;

/** Two nodes on one database work off a rush together: nothing double, nothing lost. */
class TwoNodesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final int CASES = 300;
  private static final int RESPONDERS = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final InstantSource clock = InstantSource.system();

  @Test
  void threeHundredCasesAndFiftyResponders() throws Exception {
    try (var one = node();
        var two = node()) {
      var crews = crews(one);
      for (int n = 0; n < CASES; n++) {
        place(CaseFixture.received(DATABASE.jdbi(), clock).value());
      }
      one.start();
      two.start();
      work(List.of(one, two), crews);
    }
    assertThat(count("SELECT count(*) FROM dispatch.task WHERE state = 'DONE'")).isEqualTo(CASES);
    assertThat(count("SELECT count(*) FROM dispatch.case_file WHERE status = 'RESOLVED'"))
        .isEqualTo(CASES);
    assertThat(count("SELECT count(*) FROM dispatch.assignment WHERE status = 'CLEARED'"))
        .isEqualTo(CASES);
    assertThat(count("SELECT count(*) FROM dispatch.case_event WHERE type = 'ASSIGNED'"))
        .isEqualTo(CASES);
    assertThat(count(OVERLAPS)).isZero();
  }

  /** Two assignments of one responder that were active at the same time. */
  private static final String OVERLAPS =
      """
      SELECT count(*) FROM dispatch.assignment a JOIN dispatch.assignment b USING (responder_id)
       WHERE a.id < b.id AND a.accepted_at < b.ended_at AND b.accepted_at < a.ended_at
      """;

  private Dispatch node() {
    return new Dispatch(DATABASE.jdbi(), clock, DispatchSettings.defaults());
  }

  private Map<ResponderId, Viewer> crews(Dispatch node) {
    var crews = new HashMap<ResponderId, Viewer>();
    for (int n = 0; n < RESPONDERS; n++) {
      var subject = "driver-" + n;
      var person =
          DATABASE.jdbi().withHandle(h -> PersonStore.ofToken(h, "test", subject, clock.instant()));
      var profile =
          new ResponderProfile(
              OrganisationId.FIRST,
              person,
              subject,
              subject,
              null,
              null,
              List.of("TOW"),
              PositionMode.LIVE,
              null,
              null);
      var id = node.responders().create(profile).id();
      node.responders().changeShift(id, Shift.of(ShiftState.AVAILABLE));
      node.positions().store(id, List.of(Position.of(-26 + n / 1000.0, 28)));
      crews.put(id, new Viewer(person, Set.of(Actor.Role.RESPONDER), null, false));
    }
    return crews;
  }

  private static void place(UUID caseId) {
    DATABASE
        .jdbi()
        .useHandle(
            h -> {
              h.execute(
                  "INSERT INTO dispatch.scene (case_id, version, place, position_status, author_role, created_at) SELECT id, 1, 'SRID=4326;POINT(28 -26)', 'PRECISE', 'SYSTEM', received_at FROM dispatch.case_file WHERE id = ?",
                  caseId);
              h.execute(
                  "UPDATE dispatch.task SET dispatch_at = created_at WHERE case_id = ?", caseId);
            });
  }

  /** Every crew accepts what it is offered, by either node, and clears it. */
  private void work(List<Dispatch> nodes, Map<ResponderId, Viewer> crews) throws Exception {
    var done = new AtomicBoolean();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var workers = new ArrayList<Future<?>>();
      var queue = new LinkedBlockingQueue<>(crews.keySet());
      for (int n = 0; n < 8; n++) {
        var node = nodes.get(n % 2);
        workers.add(pool.submit(() -> drive(node, crews, queue, done)));
      }
      await(() -> count("SELECT count(*) FROM dispatch.task WHERE state <> 'DONE'") == 0);
      done.set(true);
      for (var worker : workers) {
        worker.get(30, TimeUnit.SECONDS);
      }
    }
  }

  private static void drive(
      Dispatch node, Map<ResponderId, Viewer> crews, Queue<ResponderId> queue, AtomicBoolean done) {
    while (!done.get()) {
      var responder = queue.poll();
      var viewer = crews.get(responder);
      for (Offer offer : node.assignments().listOpenOffers(responder)) {
        node.assignments().accept(offer.id(), viewer, null);
      }
      node.assignments()
          .findActive(responder)
          .ifPresent(
              work ->
                  node.assignments()
                      .report(work.id(), viewer, StatusReport.of(AssignmentStatus.CLEARED)));
      queue.add(responder);
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static int count(String sql) {
    return DATABASE.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
  }
}
