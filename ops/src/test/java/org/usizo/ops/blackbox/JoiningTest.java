package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;

/** Who joins an open case, and who must never. */
@BlackBox
class JoiningTest {
  private final String customer = Live.newCustomer();

  @Test
  void thePersonWhoPressesAgainJoinsTheOwnCase() {
    Answer first = Live.press(customer, Bodies.road());
    Answer second = Live.press(customer, Bodies.road());

    assertJoined(first, second);
    assertThat(second.text("caseKey")).isNotEqualTo(first.text("caseKey"));
  }

  @Test
  void theSameSecretInstallationJoins() {
    JsonObject body = Bodies.fromInstallation(Bodies.road(), "installation-" + Live.newKey());

    assertJoined(Live.press(null, body), Live.press(null, body));
  }

  @Test
  void aPhoneNumberProvesNothing() {
    JsonObject body = Bodies.road();

    assertApart(Live.press(null, body), Live.press(null, body));
  }

  @Test
  void anotherKindOpensItsOwnCase() {
    assertApart(Live.press(customer, Bodies.road()), Live.press(customer, Bodies.medical()));
  }

  @Test
  void sixKilometresAwayIsAnotherCase() {
    JsonObject body = Bodies.road();

    assertApart(Live.press(customer, body), Live.press(customer, Bodies.northOf(body, 6)));
  }

  @Test
  void aRealPressNeverJoinsADrill() {
    JsonObject drill = Bodies.road();
    drill.addProperty("test", true);

    assertApart(Live.press(customer, drill), Live.press(customer, Bodies.road()));
  }

  @Test
  void anExpiredTokenJoinsNothing() {
    String subject = Live.newSubject("customer");
    String expired =
        Live.tokens().endingAt(Live.CLOCK.instant().minusSeconds(600), "customer", subject);

    assertApart(
        Live.press(Live.tokens().of("customer", subject), Bodies.road()),
        Live.press(expired, Bodies.road()));
  }

  @Test
  void twoQuickPressesWithDifferentKeysAreOneCase() throws Exception {
    List<Answer> answers = Together.times(2, () -> Live.press(customer, Bodies.medical()));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(answer -> answer.text("caseId")).distinct()).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.text("alertId")).distinct()).hasSize(2);
  }

  private static void assertJoined(Answer first, Answer second) {
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    assertThat(second.object().get("joined").getAsBoolean()).as(second.body()).isTrue();
    assertThat(second.text("caseId")).isEqualTo(first.text("caseId"));
    assertThat(second.text("alertId")).isNotEqualTo(first.text("alertId"));
  }

  private static void assertApart(Answer first, Answer second) {
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    assertThat(second.object().get("joined").getAsBoolean()).as(second.body()).isFalse();
    assertThat(second.text("caseId")).isNotEqualTo(first.text("caseId"));
  }
}
