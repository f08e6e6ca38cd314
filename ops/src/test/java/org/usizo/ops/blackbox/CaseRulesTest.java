package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.ops.blackbox.Staff.agent;
import static org.usizo.ops.blackbox.Staff.done;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;
import org.usizo.ops.client.Fields;

/** What the contract says about reading and changing one case, and about lists of them. */
@BlackBox
class CaseRulesTest {
  private final String customer = Live.newCustomer();
  private String path;
  private String caseKey;

  @BeforeEach
  void press() {
    Answer receipt = Live.press(customer, Bodies.road());
    path = "/cases/" + receipt.text("caseId");
    caseKey = receipt.text("caseKey");
  }

  @Test
  void aCaseThatDidNotChangeIsNotSentAgain() {
    String tag = done(mine()).header("ETag").orElseThrow();

    assertThat(tag).startsWith("\"");
    assertThat(mine().header("If-None-Match", tag).send().status()).isIn(200, 304);
  }

  @Test
  void aChangeOfAnOlderVersionIs412() {
    String before = done(agent(Live.api().get(path))).header("ETag").orElseThrow();
    done(agent(Live.api().call("PATCH", path)).json("{\"priority\":1,\"reason\":\"child\"}"));

    assertThat(patch(before).status()).isEqualTo(412);
    assertThat(sceneWith(before).status()).isEqualTo(412);
    assertThat(patch(done(agent(Live.api().get(path))).header("ETag").orElseThrow()).status())
        .isEqualTo(200);
  }

  private Answer patch(String version) {
    return agent(Live.api().call("PATCH", path))
        .header("If-Match", version)
        .json("{\"language\":\"zu\"}")
        .send();
  }

  private Answer sceneWith(String version) {
    return agent(Live.api().put(path + "/scene"))
        .header("If-Match", version)
        .json("{\"text\":\"N1 north\"}")
        .send();
  }

  @Test
  void aClaimedCaseNamesItsHolder() {
    String other = Live.tokens().of("agent", Live.newSubject("agent"));
    done(Live.api().put("/me").bearer(other).json("{\"name\":\"Nomsa Holder\"}"));
    done(Live.api().post(path + "/claim").bearer(other));

    Answer refused = agent(Live.api().post(path + "/claim")).send();

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("detail")).contains("has this case");
    assertThat(Live.api().post(path + "/claim").bearer(other).send().status()).isEqualTo(200);
  }

  @Test
  void aRepeatedNoteIsOneNote() {
    String key = Live.newKey();
    done(note(key, "waits at the bridge"));
    Answer again = done(note(key, "waits at the bridge"));

    assertThat(again.header("Idempotent-Replayed")).contains("true");
    assertThat(timelineTypes().filter(type -> type.contains("NOTE"))).hasSize(1);
    assertThat(note(key, "another text").send().status()).isEqualTo(422);
  }

  private Call note(String key, String text) {
    return agent(Live.api().post(path + "/notes"))
        .header("Idempotency-Key", key)
        .json("{\"text\":\"" + text + "\"}");
  }

  private Stream<String> timelineTypes() {
    return Fields.listObjects(done(agent(Live.api().get(path + "/timeline"))).json()).stream()
        .map(event -> event.get("type").getAsString());
  }

  @Test
  void roadIsCancelledAtOnceMedicalByAnAgent() {
    Answer road = cancel(path, caseKey);
    Answer pressed = Live.press(customer, Bodies.medical());
    Answer medical = cancel("/cases/" + pressed.text("caseId"), pressed.text("caseKey"));

    assertThat(road.status()).as(road.body()).isEqualTo(200);
    assertThat(medical.status()).as(medical.body()).isEqualTo(202);
    JsonObject seen =
        done(Live.api()
                .get("/cases/" + pressed.text("caseId"))
                .header("Case-Key", pressed.text("caseKey")))
            .object();
    assertThat(seen.get("cancellationRequested").getAsBoolean()).isTrue();
  }

  private static Answer cancel(String path, String key) {
    return Live.api()
        .post(path + "/cancel")
        .header("Case-Key", key)
        .json("{\"reason\":\"not needed\"}")
        .send();
  }

  @Test
  void pagesOfAListHoldEveryCaseOnce() {
    for (int n = 1; n < 7; n++) {
      Live.press(customer, Bodies.northOf(Bodies.road(), 10 * n));
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonObject page = done(Live.api().get("/cases?limit=2" + cursor).bearer(customer)).object();
      Fields.listObjects(page).forEach(one -> seen.add(one.get("id").getAsString()));
      cursor = Fields.findText(page, "next").map(next -> "&cursor=" + next).orElse(null);
    }

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    assertThat(Live.api().get("/cases?cursor=none").bearer(customer).send().status())
        .isEqualTo(400);
  }

  @Test
  void aSharedLinkSaysLittleAndEndsWhenItIsTakenBack() {
    Answer share = done(Live.api().post(path + "/shares").bearer(customer));
    String track = "/track/" + share.text("token");
    JsonObject seen = done(Live.api().get(track)).object();

    assertThat(share.object().keySet()).contains("id", "url", "token", "expiresAt");
    assertThat(share.text("url")).contains("/track/#" + share.text("token"));
    assertThat(seen.keySet()).contains("status").doesNotContain("kind", "details", "contact");
    assertThat(seen.toString()).doesNotContain("-26.2041", "28.0473", "+27");
    done(Live.api().call("DELETE", path + "/shares/" + share.text("id")).bearer(customer));
    assertThat(Live.api().get(track).send().status()).isEqualTo(404);
  }

  @Test
  void aGuestsCaseBecomesMineBySignIn() {
    Answer guest = Live.press(null, Bodies.northOf(Bodies.road(), 50));
    String key = "{\"caseKey\":\"" + guest.text("caseKey") + "\"}";
    done(Live.api().post("/me/cases").bearer(customer).json(key));

    assertThat(Live.api().get("/cases/" + guest.text("caseId")).bearer(customer).send().status())
        .isEqualTo(200);
    assertThat(Live.api().post("/me/cases").bearer(Live.newCustomer()).json(key).send().status())
        .isEqualTo(409);
  }

  @Test
  void largeAnswersAreCompressed() {
    Answer answer =
        Live.api().root("GET", "/openapi?format=JSON").header("Accept-Encoding", "gzip").send();

    assertThat(answer.header("Content-Encoding")).contains("gzip");
  }

  @Test
  void aClientOfTheFutureIsUnderstood() {
    Map<String, String> unknown = Map.of("colourOfTheSky", "\"blue\"", "futures", "[1,{}]");
    unknown.forEach(
        (name, value) ->
            done(
                agent(Live.api().call("PATCH", path))
                    .json("{\"language\":\"en\",\"" + name + "\":" + value + "}")));
  }

  private Call mine() {
    return Live.api().get(path).header("Case-Key", caseKey);
  }
}
