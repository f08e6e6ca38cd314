package org.usizo.api.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and how errors look. */
@ExtendWith(ArquillianExtension.class)
class EdgeIT {
  private static final String ECHO = "/api/v1/echo/";
  private static final String[] JSON = {"Content-Type", "application/json"};

  private final Client client = new Client();

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @BeforeEach
  void ready() {
    client.awaitReady();
  }

  @Test
  void aGoodTokenIsItsPerson() {
    assertThat(as(Tokens.of("thandi", "agent"), "agents").body())
        .contains("\"subject\":\"thandi\"")
        .contains("\"roles\":[\"agent\"]");
  }

  @Test
  void aTokenWithoutGroupsIsACustomers() {
    assertThat(as(Tokens.of("anna"), "customers").statusCode()).isEqualTo(200);
    assertThat(as(Tokens.of("anna", "someone-elses-group"), "customers").statusCode())
        .isEqualTo(200);
    assertThat(as(Tokens.of("anna"), "agents").statusCode()).isEqualTo(403);
  }

  @Test
  void everyBrokenTokenIsA401ThatSaysWhatIsNeeded() {
    for (String token : brokenTokens()) {
      HttpResponse<String> answer = as(token, "agents");
      assertProblem(answer, 401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }
    assertProblem(client.get(ECHO + "agents"), 401);
  }

  @Test
  void aKeyOpensItsRoutesEvenBesideABrokenToken() {
    for (String token : brokenTokens()) {
      HttpResponse<String> answer =
          client.get(ECHO + "key", "Case-Key", "some-key", "Authorization", "Bearer " + token);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"subject\":\"guest\"").contains("\"key\":true");
    }
    assertProblem(client.get(ECHO + "key"), 401);
    assertProblem(client.get(ECHO + "agents", "Case-Key", "some-key"), 401);
  }

  @Test
  void aRouteThatDoesNotSayWhoMayCallItIsClosed() {
    assertProblem(as(Tokens.of("thandi", "agent", "operator"), "silent"), 403);
  }

  @Test
  void identitiesDoNotMixWhenManyBodiesComeSlowly() {
    List<String> wrong =
        IntStream.range(0, 60)
            .parallel()
            .mapToObj(
                i -> {
                  String who = i % 3 == 0 ? "guest" : "person" + i;
                  String token =
                      i % 3 == 0 ? "" : "Authorization: Bearer " + Tokens.of(who) + "\r\n";
                  return SlowPost.send(client, ECHO + "attachments", token)
                          .contains("\"" + who + "\"")
                      ? ""
                      : who;
                })
            .filter(who -> !who.isEmpty())
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void aBugTellsNothingAboutItself() {
    HttpResponse<String> answer = client.get(ECHO + "broken");
    assertProblem(answer, 500);
    assertThat(answer.body()).doesNotContain("jdbc").doesNotContain("IllegalState");
  }

  @Test
  void wrongValuesArePointedAt() {
    assertThat(post("body", "{\"name\":\"x\",\"count\":0}").body()).contains("\"/count\"");
    assertThat(post("body", "{\"name\":\"x\",\"count\":1,\"place\":{\"lat\":\"q\"}}").body())
        .contains("\"/place/lat\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"x\"", "{\"name\":", "nonsense", "{\"count\":[1]}"})
  void anUnreadableBodyIsA400(String body) {
    assertProblem(post("body", body), 400);
  }

  @Test
  void deepNestingIsA400() {
    assertProblem(post("body", "[".repeat(100_000)), 400);
  }

  @Test
  void aBodyOverAMegabyteIsA413() {
    assertProblem(post("body", " ".repeat(1024 * 1024 + 1)), 413);
  }

  @Test
  void theContainersOwnErrorsAreProblemsToo() {
    assertProblem(client.get("/no-such-page"), 404);
    assertProblem(client.get("/api/v1/no-such-route"), 404);
    HttpResponse<String> wrongVerb = client.send("DELETE", ECHO + "open", null);
    assertProblem(wrongVerb, 405);
    assertThat(wrongVerb.headers().firstValue("Allow")).isPresent();
    assertProblem(client.post(ECHO + "body", "x", "Content-Type", "image/png"), 415);
    assertProblem(client.get(ECHO + "open", "Accept", "image/png"), 406);
  }

  @Test
  void aSaneCorrelationIdComesBackAndTheServerKeepsQuietAboutItself() {
    HttpResponse<String> answer =
        client.get("/api/v1/no-such-route", "X-Correlation-Id", "my-own-id-0001");
    assertThat(answer.body()).contains("\"correlationId\":\"my-own-id-0001\"");
    assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("my-own-id-0001");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'");
  }

  @Test
  void theDocumentIsServedAsItStands() {
    assertThat(client.get("/openapi?format=JSON", "Accept", "application/json").body())
        .contains("\"/api/v1/stream-tickets\"")
        .contains("issueStreamTicket")
        .doesNotContain("/echo");
  }

  private HttpResponse<String> as(String token, String route) {
    return client.get(ECHO + route, "Authorization", "Bearer " + token);
  }

  private HttpResponse<String> post(String route, String body) {
    return client.post(ECHO + route, body, JSON);
  }

  private static List<String> brokenTokens() {
    return List.of(
        Tokens.expired("thandi", "agent"),
        Tokens.ofOtherIssuer("thandi", "agent"),
        Tokens.signedByAStranger("thandi", "agent"),
        Tokens.unsigned("thandi", "agent"),
        "garbage");
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("\"type\":\"/problems/")
        .contains("\"status\":" + status)
        .contains("\"correlationId\":\"");
  }
}
