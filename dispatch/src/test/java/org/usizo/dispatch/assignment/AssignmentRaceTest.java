package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.MEDICAL;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.scenario.CaseStory;
import org.usizo.dispatch.scenario.Town;
import org.usizo.dispatch.store.TestDatabase;

/** However many try at once: a responder works on one task, a task has one responder. */
class AssignmentRaceTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final int THREADS = 64;
  private static final String FLEET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void ofSixtyFourAcceptancesOfTwoOffersOneWins() throws Exception {
    var town =
        new Town(DATABASE.jdbi(), "A . x . B").responder('A', "MEDIC").responder('B', "MEDIC");
    for (int round = 0; round < 5; round++) {
      var story = town.press(MEDICAL, 1, 'x', "MEDIC");
      town.settle();
      var answers =
          atOnce(
              n ->
                  town.assignments()
                      .accept(
                          story.offer(n % 2 == 0 ? 'A' : 'B'),
                          town.driver(n % 2 == 0 ? 'A' : 'B'),
                          null));
      assertThat(answers.stream().filter(OfferAnswer.Accepted.class::isInstance).distinct())
          .hasSize(1);
      assertThat(answers.stream().filter(OfferAnswer.Accepted.class::isInstance))
          .hasSize(THREADS / 2);
      assertNothingIsDouble();
      clearAssignments(town);
    }
  }

  @Test
  void sixtyFourAgentsAssignTheSameRespondersToManyCases() throws Exception {
    var town = town();
    var stories = new ArrayList<CaseStory>();
    for (int n = 0; n < 40; n++) {
      stories.add(town.press(ROAD, 3, 'x', "TOW"));
    }
    var sent =
        atOnce(
            n -> {
              var random = ThreadLocalRandom.current();
              int assigned = 0;
              for (int tries = 0; tries < 10; tries++) {
                var story = stories.get(random.nextInt(stories.size()));
                char who = FLEET.charAt(random.nextInt(FLEET.length()));
                var result =
                    town.assignments().send(story.id(), null, town.id(who), true, town.agent());
                assigned += result instanceof Sending.Assigned ? 1 : 0;
              }
              return assigned;
            });
    int assigned = sent.stream().mapToInt(Integer::intValue).sum();
    assertNothingIsDouble();
    assertThat(assigned).isPositive().isLessThanOrEqualTo(FLEET.length());
    assertThat(count("SELECT count(*) FROM dispatch.assignment WHERE active")).isEqualTo(assigned);
  }

  private static Town town() {
    var town = new Town(DATABASE.jdbi(), FLEET + "\n. . . x");
    FLEET.chars().forEach(sign -> town.responder((char) sign, "TOW"));
    return town;
  }

  private static void clearAssignments(Town town) {
    DATABASE
        .jdbi()
        .useHandle(
            h -> h.execute("UPDATE dispatch.assignment SET status = 'CLEARED' WHERE active"));
    town.clock().forward(Duration.ofSeconds(1));
  }

  private static void assertNothingIsDouble() {
    assertThat(
            count(
                "SELECT count(*) FROM (SELECT responder_id FROM dispatch.assignment WHERE active GROUP BY 1 HAVING count(*) > 1) d"))
        .isZero();
    assertThat(
            count(
                "SELECT count(*) FROM (SELECT task_id FROM dispatch.assignment WHERE active GROUP BY 1 HAVING count(*) > 1) d"))
        .isZero();
    assertThat(
            count(
                "SELECT count(*) FROM dispatch.offer o JOIN dispatch.assignment a USING (responder_id) WHERE o.state = 'OFFERED' AND a.active"))
        .isZero();
  }

  private static int count(String sql) {
    return DATABASE.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
  }

  private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
    var tasks = new ArrayList<Callable<T>>();
    for (int n = 0; n < THREADS; n++) {
      int number = n;
      tasks.add(() -> work.apply(number));
    }
    try (var pool = Executors.newFixedThreadPool(THREADS)) {
      var results = new ArrayList<T>();
      for (var future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
