package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;

/**
 * One key is one press, however often and however garbled it comes; nothing graver hides behind it.
 */
@BlackBox
class RepeatsAreSafeTest {
  private final String customer = Live.newCustomer();
  private final String key = Live.newKey();

  @Test
  void theSamePressAgainGetsTheSameAnswer() {
    JsonObject body = Bodies.road();
    Answer first = Live.press(customer, key, body);
    Answer again = Live.press(customer, key, body);

    assertThat(first.status()).isEqualTo(201);
    assertIsReplayOf(first, again);
  }

  @Test
  void theKeyAloneIdentifiesThePressEvenWithoutTheToken() {
    JsonObject body = Bodies.road();
    Answer first = Live.press(customer, key, body);

    assertIsReplayOf(first, Live.press(null, key, body));
    assertIsReplayOf(first, Live.press(customer, "\"" + key + "\"", body));
  }

  @Test
  void anotherBodyOfTheSameKindIsKeptAsAnUpdate() {
    JsonObject body = Bodies.road();
    Answer first = Live.press(customer, key, body);
    Answer second = Live.press(customer, key, Bodies.with(body, "note", "on the hard shoulder"));

    assertIsReplayOf(first, second);
  }

  @Test
  void anotherKindOpensItsOwnLinkedCase() {
    Answer road = Live.press(customer, key, Bodies.road());
    Answer medical = Live.press(customer, key, Bodies.medical());

    assertThat(medical.status()).isEqualTo(201);
    assertThat(medical.text("caseId")).isNotEqualTo(road.text("caseId"));
    assertThat(medical.text("kind")).isEqualTo("MEDICAL");
    assertThat(medical.object().getAsJsonArray("linkedCaseIds").toString())
        .contains(road.text("caseId"));
  }

  @Test
  void overOneKilometreAwayOpensItsOwnLinkedCase() {
    JsonObject body = Bodies.road();
    Answer here = Live.press(null, key, body);
    Answer there = Live.press(null, key, Bodies.northOf(body, 2.5));

    assertThat(there.status()).isEqualTo(201);
    assertThat(there.text("caseId")).isNotEqualTo(here.text("caseId"));
    assertThat(there.object().getAsJsonArray("linkedCaseIds").toString())
        .contains(here.text("caseId"));
  }

  @Test
  void underOneKilometreAwayIsTheSameCase() {
    JsonObject body = Bodies.road();
    Answer here = Live.press(null, key, body);

    assertIsReplayOf(here, Live.press(null, key, Bodies.northOf(body, 0.5)));
  }

  @Test
  void aHundredCopiesAtOnceAreOneAlert() throws Exception {
    JsonObject body = Bodies.medical();

    List<Answer> answers = Together.times(100, () -> Live.press(customer, key, body));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.text("alertId")).distinct()).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.text("caseKey")).distinct()).hasSize(1);
  }

  @Test
  void aShortKeyCountsOnlyTogetherWithWhoeverSentIt() {
    JsonObject body = Bodies.road();
    String shortKey = "press-1";
    Answer mine = Live.press(customer, shortKey, body);
    Answer mineAgain = Live.press(customer, shortKey, body);
    Answer somebodys = Live.press(Live.newCustomer(), shortKey, body);

    assertIsReplayOf(mine, mineAgain);
    assertThat(somebodys.text("caseId")).isNotEqualTo(mine.text("caseId"));
  }

  private static void assertIsReplayOf(Answer first, Answer again) {
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.header("Idempotent-Replayed")).contains("true");
    for (String member : List.of("alertId", "caseId", "reference", "caseKey")) {
      assertThat(again.text(member)).as(member).isEqualTo(first.text(member));
    }
  }
}
