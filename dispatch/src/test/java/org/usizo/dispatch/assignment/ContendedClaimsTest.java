package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;
import static org.usizo.dispatch.casefile.AssignmentStatus.CLEARED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.scenario.CaseStory;
import org.usizo.dispatch.scenario.Town;
import org.usizo.dispatch.store.TestDatabase;

/**
 * 64 threads on two nodes claim 100 responders for 40 cases, again and again: whoever is told it
 * has a responder has it alone, and nobody's claim gets lost. The environment variable {@code
 * USIZO_CLAIMS} says how many claims; the performance targets ask for 100,000.
 */
class ContendedClaimsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final int CLAIMS =
      Integer.parseInt(Optional.ofNullable(System.getenv("USIZO_CLAIMS")).orElse("1000"));
  private static final int THREADS = 64;
  private static final int CASES = 40;
  private static final String FLEET =
      IntStream.range(0x100, 0x164)
          .mapToObj(sign -> String.valueOf((char) sign))
          .collect(Collectors.joining());

  private final AtomicInteger left = new AtomicInteger(CLAIMS);
  private final AtomicInteger won = new AtomicInteger();
  private final AtomicReferenceArray<CaseStory> open = new AtomicReferenceArray<>(CASES);
  private Town town;
  private Assignments[] nodes;

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void everyClaimThatWonIsThereOnceAndNoneIsDouble() throws Exception {
    town = new Town(DATABASE.jdbi(), FLEET + "\nx");
    FLEET.chars().forEach(sign -> town.responder((char) sign, "TOW"));
    nodes = new Assignments[] {town.assignments(), town.otherNode()};
    IntStream.range(0, CASES).forEach(i -> open.set(i, press()));

    runAll(this::claimUntilNoneIsLeft);

    assertThat(won.get()).isPositive();
    assertThat(count("SELECT count(*) FROM dispatch.assignment")).isEqualTo(won.get());
    assertThat(
            count(
                "SELECT count(*) FROM dispatch.assignment a JOIN dispatch.case_file c ON c.id = a.case_id WHERE a.status = 'CLEARED' AND c.status = 'RESOLVED'"))
        .isEqualTo(won.get());
    assertThat(
            count(
                """
                SELECT count(*) FROM dispatch.assignment a JOIN dispatch.assignment b USING (task_id) WHERE a.id < b.id
                """))
        .as("a task won twice")
        .isZero();
  }

  private void claimUntilNoneIsLeft(int number) {
    var random = new SplittableRandom(number);
    var node = nodes[number % nodes.length];
    while (left.getAndDecrement() > 0) {
      int at = random.nextInt(CASES);
      var story = open.get(at);
      char who = FLEET.charAt(random.nextInt(FLEET.length()));
      var sent = node.send(story.id(), null, town.id(who), true, town.agent());
      if (sent instanceof Sending.Assigned assigned) {
        won.incrementAndGet();
        var clear = StatusReport.of(CLEARED);
        node.report(assigned.assignmentId(), town.driver(who), clear);
        open.set(at, press());
      }
    }
  }

  private CaseStory press() {
    return town.press(ROAD, 3, 'x', "TOW");
  }

  private static void runAll(IntConsumer work) throws Exception {
    var tasks = new ArrayList<Callable<Void>>();
    for (int n = 0; n < THREADS; n++) {
      int number = n;
      tasks.add(
          () -> {
            work.accept(number);
            return null;
          });
    }
    try (var pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Void>> all = pool.invokeAll(tasks);
      for (var one : all) {
        one.get();
      }
    }
  }

  private static int count(String sql) {
    return DATABASE.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
  }
}
