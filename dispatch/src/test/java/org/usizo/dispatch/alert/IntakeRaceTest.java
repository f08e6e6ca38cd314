package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.store.TestDatabase;

/** Presses at the very same moment. */
class IntakeRaceTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final IntakeFixture intake = new IntakeFixture(DATABASE);

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @RepeatedTest(5)
  void twoQuickPressesOfOneInstallationAreOneCase() throws Exception {
    var receipts =
        atOnce(
            List.of(
                Pressing.road().installation("secret-1").key("first-press-000000000000"),
                Pressing.road().installation("secret-1").key("second-press-00000000000")));

    assertThat(receipts).extracting(Receipt::caseId).containsOnly(receipts.getFirst().caseId());
    assertThat(receipts).extracting(Receipt::joined).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aHundredCopiesOfOneKeyAreOneAlert() throws Exception {
    var press = Pressing.road().phone("0821234567").key("the-one-press-0000000000");

    var receipts = atOnce(Collections.nCopies(100, press));

    assertThat(receipts).extracting(Receipt::alertId).containsOnly(receipts.getFirst().alertId());
    assertThat(receipts).extracting(Receipt::caseKey).containsOnly(receipts.getFirst().caseKey());
    assertThat(receipts).filteredOn(receipt -> !receipt.replayed()).hasSize(1);
    assertThat(intake.count("alert")).isOne();
    assertThat(intake.count("case_file")).isOne();
  }

  @Test
  void oneKeyWithTwoKindsAtOnceIsTwoLinkedCases() throws Exception {
    var key = "the-one-press-0000000000";
    var presses = new ArrayList<Pressing>();
    for (int i = 0; i < 10; i++) {
      presses.add(Pressing.road().by("thandi").body("r").key(key));
      presses.add(Pressing.medical().by("thandi").body("m").key(key));
    }

    var receipts = atOnce(presses);

    assertThat(receipts.stream().map(Receipt::caseId).distinct()).hasSize(2);
    assertThat(intake.count("alert")).isEqualTo(2);
    assertThat(intake.count("case_link")).isOne();
  }

  @Test
  void onePersonsFirstPressesEverAtOnceAreOnePersonAndOneCase() throws Exception {
    var receipts = atOnce(Collections.nCopies(20, Pressing.road().by("new here")));

    assertThat(receipts).extracting(Receipt::caseId).containsOnly(receipts.getFirst().caseId());
    assertThat(intake.count("person")).isOne();
  }

  private List<Receipt> atOnce(List<Pressing> presses) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(presses.size())) {
      var waiting = new ArrayList<Future<Receipt>>();
      for (Pressing press : presses) {
        Callable<Receipt> pressing =
            () -> {
              start.await();
              return intake.press(press);
            };
        waiting.add(threads.submit(pressing));
      }
      start.countDown();
      var receipts = new ArrayList<Receipt>();
      for (Future<Receipt> receipt : waiting) {
        receipts.add(receipt.get());
      }
      return receipts;
    }
  }
}
