package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;

/** What somebody who presses learns at once. */
@BlackBox
class ReceiptTest {
  private final String customer = Live.newCustomer();

  @Test
  void aReceiptSaysAllThatTheContractPromises() {
    JsonObject receipt = Live.press(customer, Bodies.road()).object();

    assertThat(receipt.keySet())
        .contains(
            "alertId",
            "caseId",
            "reference",
            "kind",
            "status",
            "priority",
            "receivedAt",
            "verified",
            "test",
            "joined",
            "linkedCaseIds",
            "positionStatus",
            "flags",
            "caseKey",
            "wait",
            "waitReason",
            "nextUpdateBy",
            "nextStep",
            "emergencyNumbers",
            "links");
    assertThat(receipt.getAsJsonObject("links").keySet()).contains("case", "events");
    assertThat(receipt.getAsJsonObject("nextStep").get("text").getAsString()).isNotBlank();
  }

  @Test
  void aWaitIsTwoFiguresOrAReasonWhyNot() {
    JsonObject receipt = Live.press(customer, Bodies.road()).object();

    boolean known = !receipt.get("wait").isJsonNull();
    assertThat(receipt.get("waitReason").isJsonNull()).isEqualTo(known);
    if (known) {
      JsonObject wait = receipt.getAsJsonObject("wait");
      assertThat(wait.get("p50Seconds").getAsLong())
          .isLessThanOrEqualTo(wait.get("p90Seconds").getAsLong());
    }
  }

  @Test
  void withoutAPositionNothingHonestCanBeSaid() {
    JsonObject receipt = Live.press(customer, Bodies.withoutPosition()).object();

    assertThat(receipt.get("positionStatus").getAsString()).isEqualTo("MISSING");
    assertThat(receipt.get("wait").isJsonNull()).isTrue();
    assertThat(receipt.get("waitReason").getAsString()).isIn("NO_POSITION", "AGENT_FIRST");
  }

  @Test
  void aPressFromYesterdayIsTakenAndFlagged() {
    String yesterday = Live.CLOCK.instant().minus(Duration.ofDays(1)).toString();
    Answer answer = Live.press(customer, Bodies.with(Bodies.road(), "pressedAt", yesterday));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.object().getAsJsonArray("flags").toString()).contains("LATE");
  }

  @Test
  void anUnknownKindIsTakenAsMedical() {
    JsonObject receipt = Live.press(customer, Bodies.of("FLAT_TYRE")).object();

    assertThat(receipt.get("kind").getAsString()).isEqualTo("MEDICAL");
    assertThat(receipt.getAsJsonArray("flags").toString()).contains("KIND_UNKNOWN");
  }

  @Test
  void thePositionIsJudged() {
    assertThat(positionStatus(12)).isEqualTo("PRECISE");
    assertThat(positionStatus(5000)).isEqualTo("COARSE");
  }

  private static String positionStatus(double accuracyMetres) {
    JsonObject body = Bodies.road();
    body.getAsJsonObject("position").addProperty("accuracy", accuracyMetres);
    return Live.press(Live.newCustomer(), body).text("positionStatus");
  }
}
