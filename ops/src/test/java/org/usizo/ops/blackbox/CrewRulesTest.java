package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.ops.blackbox.Staff.agent;
import static org.usizo.ops.blackbox.Staff.done;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Fields;

/** What the contract says about offers, work and positions of crews. */
@BlackBox
class CrewRulesTest {
  private final double lat = -30 + ThreadLocalRandom.current().nextDouble();
  private final String subject = Live.newSubject("responder");
  private final String crew = Live.tokens().of("responder", subject);
  private final String responderId = Staff.enrol(subject, null);

  @Test
  void theWinnersRepeatIsGoodALateAnswerIsNot() {
    JsonObject offer = offered();
    String path = "/offers/" + offer.get("id").getAsString();

    assertThat(offer.keySet())
        .contains("area", "roughPosition", "etaP50Seconds", "needs", "expiresAt", "secondsLeft");
    assertThat(accept(path).status()).isEqualTo(200);
    assertThat(accept(path).status()).isEqualTo(200);
    Answer declined = Live.api().post(path + "/decline").bearer(crew).json("{}").send();
    assertThat(declined.status()).isEqualTo(409);
    assertThat(declined.object().keySet()).contains("reason");
  }

  @Test
  void repeatedStepsChangeNothingLateOnesAreOnlyWrittenDown() {
    String work = "/assignments/" + accept(pathOf(offered())).text("assignmentId") + "/status";

    assertThat(step(work, "ON_SCENE").status()).isEqualTo(200);
    assertThat(step(work, "ON_SCENE").object().get("repeated").getAsBoolean()).isTrue();
    Answer late = step(work, "EN_ROUTE");
    assertThat(late.status()).isEqualTo(200);
    assertThat(late.text("status")).isEqualTo("ON_SCENE");
    assertThat(step(work, "ACCEPTED").status()).isIn(200, 409);
    assertThat(step(work, "CLEARED").status()).isEqualTo(200);
    assertThat(step(work, "ON_SCENE").text("status")).isEqualTo("CLEARED");
  }

  @Test
  void whoIsAtWorkIsNotFree() {
    accept(pathOf(offered()));
    String other = Live.press(Live.newCustomer(), Bodies.at(lat + 0.3)).text("caseId");
    String body = "{\"responderId\":\"" + responderId + "\",\"mode\":\"ASSIGN\"}";

    assertThat(
            agent(Live.api().post("/cases/" + other + "/assignments")).json(body).send().status())
        .isEqualTo(409);
  }

  @Test
  void positionsCountOnDutyOnlyAndUpTo500() {
    String fix = Bodies.position(lat, Bodies.LON).toString();

    assertThat(position(fix).status()).isEqualTo(409);
    Staff.onDuty(crew, lat, Bodies.LON);
    assertThat(position(fix).status()).isEqualTo(202);
    assertThat(position("[" + String.join(",", Collections.nCopies(500, fix)) + "]").status())
        .isEqualTo(202);
    assertThat(position("[" + String.join(",", Collections.nCopies(501, fix)) + "]").status())
        .isIn(400, 413);
  }

  private JsonObject offered() {
    Staff.onDuty(crew, lat, Bodies.LON);
    Live.press(Live.newCustomer(), Bodies.at(lat));
    Wait.until("an offer to the crew", () -> !offers().isEmpty());
    return offers().getFirst();
  }

  private List<JsonObject> offers() {
    return Fields.listObjects(done(Live.api().get("/responders/me/offers").bearer(crew)).json());
  }

  private static String pathOf(JsonObject offer) {
    return "/offers/" + offer.get("id").getAsString();
  }

  private Answer accept(String offer) {
    return Live.api().post(offer + "/accept").bearer(crew).json("{\"etaSeconds\":300}").send();
  }

  private Answer step(String work, String status) {
    return Live.api().post(work).bearer(crew).json("{\"status\":\"" + status + "\"}").send();
  }

  private Answer position(String json) {
    return Live.api().post("/responders/me/positions").bearer(crew).json(json).send();
  }
}
