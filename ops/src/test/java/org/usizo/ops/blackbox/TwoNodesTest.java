package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Fields;

/**
 * A rush on two nodes with one database: every press helped once, no crew in two places. 100
 * presses by default; {@code ops/chaos --race} does it with 2,000.
 */
@BlackBox
class TwoNodesTest {
  private static final int PRESSES = Integer.getInteger("usizo.test.presses", 100);
  private static final int CREWS = Math.max(20, PRESSES / 20);
  private static final Duration PATIENCE = Duration.ofSeconds(90 + PRESSES / 4);
  private static final long NANOS_BETWEEN_LOOKS = 200_000_000;

  private final List<Api> nodes = Live.installation().listNodes();
  private final double lat = -33 + ThreadLocalRandom.current().nextDouble();
  private final List<String> cases = new ArrayList<>();
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void nobodyIsHelpedTwiceAndNobodyForgotten() throws Exception {
    assumeTrue(nodes.size() > 1, "needs ops/up --nodes 2");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < CREWS; n++) {
        String subject = Live.newSubject("responder");
        Staff.enrol(subject, null);
        String crew = Live.tokens().of("responder", subject);
        Staff.onDuty(crew, lat + 0.001 * n, Bodies.LON);
        Api node = nodes.get(n % 2);
        threads.submit(() -> workOn(node, crew));
      }
      pressOnBoth();
      Wait.until("all cases resolved", PATIENCE, () -> count(RESOLVED) == PRESSES);
      over.set(true);
    }
    assertThat(cases).hasSize(PRESSES).doesNotHaveDuplicates();
    assertThat(count(ASSIGNMENTS))
        .as("one crew for each case, those relieved on their way aside")
        .isEqualTo(PRESSES);
    assertThat(count(OVERLAPS)).as("crews in two places").isZero();
  }

  private void pressOnBoth() {
    for (int n = 0; n < PRESSES; n++) {
      Answer receipt =
          nodes
              .get(n % 2)
              .post("/alerts")
              .bearer(Live.newCustomer())
              .json(Bodies.at(lat + 0.0001 * n))
              .send();
      assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
      cases.add(receipt.text("caseId"));
    }
  }

  private void workOn(Api node, String crew) {
    while (!over.get()) {
      Fields.listObjects(node.get("/responders/me/offers").bearer(crew).send().json())
          .forEach(offer -> take(crew, offer.get("id").getAsString()));
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }

  /**
   * Accepts on both nodes at the same time, as an app does that got no answer, and does the work.
   */
  private void take(String crew, String offer) {
    try {
      List<Answer> answers =
          Together.times(
              2,
              () ->
                  nodes
                      .get(ThreadLocalRandom.current().nextInt(2))
                      .post("/offers/" + offer + "/accept")
                      .bearer(crew)
                      .send());
      answers.stream().filter(Answer::isSuccess).findFirst().ifPresent(taken -> work(crew, taken));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void work(String crew, Answer taken) {
    String path = "/assignments/" + taken.text("assignmentId") + "/status";
    for (String status : List.of("EN_ROUTE", "ON_SCENE", "CLEARED")) {
      nodes.getLast().post(path).bearer(crew).json("{\"status\":\"" + status + "\"}").send();
    }
  }

  private static final String RESOLVED =
      """
      SELECT count(*) FROM dispatch.case_file
       WHERE id = ANY (?::uuid[]) AND status IN ('RESOLVED', 'CLOSED')
      """;

  private static final String ASSIGNMENTS =
      "SELECT count(*) FROM dispatch.assignment WHERE case_id = ANY (?::uuid[]) AND status <> 'REDIRECTED'";

  /** Two assignments of one responder that were active at the same time. */
  private static final String OVERLAPS =
      """
      SELECT count(*) FROM dispatch.assignment a JOIN dispatch.assignment b USING (responder_id)
       WHERE a.case_id = ANY (?::uuid[]) AND a.id < b.id
         AND a.accepted_at < b.ended_at AND b.accepted_at < a.ended_at
      """;

  private long count(String sql) {
    try (Connection connection = DriverManager.getConnection(Live.installation().database());
        var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("text", cases.toArray()));
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
