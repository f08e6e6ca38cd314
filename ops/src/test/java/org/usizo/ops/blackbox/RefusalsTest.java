package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;

/** Every refusal is a problem of RFC 9457, the container's own too, and every answer is guarded. */
@BlackBox
class RefusalsTest {
  private final String customer = Live.newCustomer();

  @Test
  void anUnknownPathIs404() {
    assertProblem(Live.api().get("/nothing/here").bearer(customer), 404);
    assertProblem(Live.api().root("GET", "/nothing/here"), 404);
  }

  @Test
  void anotherMethodIs405AndNamesThoseThereAre() {
    Answer answer = assertProblem(Live.api().call("DELETE", "/cases").bearer(customer), 405);

    assertThat(answer.header("Allow").orElse("")).contains("GET");
  }

  @Test
  void anotherMediaTypeIs415() {
    Call call = Live.api().put("/me").bearer(customer);

    assertProblem(call.body("application/xml", BodyPublishers.ofString("<me/>")), 415);
  }

  @Test
  void anotherRepresentationIs406() {
    assertProblem(Live.api().get("/me").bearer(customer).header("Accept", "image/png"), 406);
  }

  @Test
  void whatIsNoJsonIs400() {
    assertProblem(Live.api().put("/me").bearer(customer).json("{\"name\":"), 400);
  }

  @Test
  void aWrongValueIs400ThatPointsAtIt() {
    Call call = Live.api().put("/responders/me/shift").bearer(Live.newCrew());
    Answer answer = assertProblem(call.json("{\"state\":\"ASLEEP\"}"), 400);

    assertThat(answer.object().getAsJsonArray("errors").toString()).contains("/state");
  }

  @Test
  void noTokenIs401WithAChallengeAWrongRole403AnUnknownId404() {
    String unknown = "/cases/" + Live.newKey();

    assertProblem(Live.api().get("/me"), 401);
    assertProblem(Live.api().get("/audit").bearer(customer), 403);
    assertProblem(Live.api().get(unknown).bearer(customer), 404);
    assertProblem(Live.api().get("/cases/not-an-id").bearer(customer), 404);
  }

  @Test
  void everyAnswerIsGuardedAndNamesNoProduct() {
    List<Call> calls =
        List.of(
            Live.api().get("/me").bearer(customer),
            Live.api().get("/nothing").bearer(customer),
            Live.api().post("/alerts"),
            Live.api().root("GET", "/customer/"));
    for (Call call : calls) {
      Answer answer = call.send();
      var headers = answer.headers().map();

      assertThat(headers)
          .as(call.request().uri().getPath())
          .containsKeys(
              "x-content-type-options",
              "x-frame-options",
              "content-security-policy",
              "referrer-policy");
      assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }
  }

  private static Answer assertProblem(Call call, int status) {
    Answer answer = call.send();
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.object().get("status").getAsInt()).isEqualTo(status);
    assertThat(answer.object().keySet())
        .contains("type", "title", "status", "detail", "instance", "correlationId");
    assertThat(answer.body()).doesNotContain(Internals.WORDS);
    return answer;
  }
}
