package org.usizo.ops.fcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FcmDoubleTest {
  private FcmDouble fcm;
  private Sender sender;
  private String bearer;

  @BeforeEach
  void start() throws Exception {
    fcm = FcmDouble.start(0);
    sender = new Sender(fcm);
    bearer = sender.accessToken();
  }

  @AfterEach
  void stop() {
    fcm.close();
  }

  @Test
  void deliversToTheInboxOfTheDeviceOldestFirst() throws Exception {
    sender.send(bearer, "{\"token\":\"phone\",\"data\":{\"n\":\"1\"}}");
    sender.send(bearer, "{\"fid\":\"tablet\",\"data\":{\"n\":\"2\"}}");
    HttpResponse<String> answer =
        sender.send(bearer, "{\"token\":\"phone\",\"data\":{\"n\":\"3\"}}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Sender.json(answer).get("name").getAsString())
        .startsWith("projects/usizo-development/messages/");
    assertThat(fcm.inbox("phone")).extracting(m -> m.data("n")).containsExactly("1", "3");
    assertThat(fcm.inbox("tablet")).extracting(m -> m.data("n")).containsExactly("2");
  }

  @Test
  void showsAndEmptiesTheInboxOverHttp() throws Exception {
    sender.send(bearer, "{\"token\":\"a b/ü\",\"data\":{\"n\":\"1\"}}");

    JsonArray inbox =
        JsonParser.parseString(sender.request("GET", "/inbox?token=a%20b%2F%C3%BC", "").body())
            .getAsJsonArray();
    assertThat(inbox).hasSize(1);
    JsonObject received = inbox.get(0).getAsJsonObject();
    assertThat(received.get("receivedAt").getAsString()).endsWith("Z");
    assertThat(received.getAsJsonObject("message").get("token").getAsString()).isEqualTo("a b/ü");

    sender.request("DELETE", "/inbox", "");
    assertThat(sender.request("GET", "/inbox", "").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({
    "404,             404, NOT_FOUND,          UNREGISTERED",
    "400,             400, INVALID_ARGUMENT,   INVALID_ARGUMENT",
    "401,             401, UNAUTHENTICATED,    THIRD_PARTY_AUTH_ERROR",
    "403,             403, PERMISSION_DENIED,  SENDER_ID_MISMATCH",
    "429:retry-after=7, 429, RESOURCE_EXHAUSTED, QUOTA_EXCEEDED",
    "500,             500, INTERNAL,           INTERNAL",
    "503,             503, UNAVAILABLE,        UNAVAILABLE"
  })
  void answersAsFcmDoesThenGoesOn(String reply, int code, String status, String errorCode)
      throws Exception {
    fcm.behave("phone", reply);

    HttpResponse<String> refused = sender.send(bearer, "{\"token\":\"phone\"}");
    HttpResponse<String> accepted = sender.send(bearer, "{\"token\":\"phone\"}");

    JsonObject error = Sender.json(refused).getAsJsonObject("error");
    assertThat(refused.statusCode()).isEqualTo(code);
    assertThat(error.get("status").getAsString()).isEqualTo(status);
    assertThat(detailTexts(error, "errorCode")).containsExactly(errorCode);
    assertThat(accepted.statusCode()).isEqualTo(200);
    assertThat(fcm.inbox("phone")).hasSize(1);
  }

  @Test
  void saysWhenToComeBack() throws Exception {
    behave("{\"token\":\"phone\",\"replies\":[\"503:retry-after=1\",\"429:retry-after=120\"]}");

    assertThat(retryAfter()).isEqualTo("1");
    assertThat(retryAfter()).isEqualTo("120");
  }

  @Test
  void namesTheFieldWhenTheSenderIsWrongAndSaysNothingOfTheToken() throws Exception {
    fcm.behave("phone", "400:field");

    JsonObject error =
        Sender.json(sender.send(bearer, "{\"token\":\"phone\"}")).getAsJsonObject("error");

    assertThat(detailTexts(error, "errorCode")).isEmpty();
    assertThat(error.toString()).contains("google.rpc.BadRequest", "fieldViolations");
  }

  @Test
  void canDeliverAndYetAnswer503() throws Exception {
    fcm.behave("phone", "503:delivered");

    assertThat(sender.send(bearer, "{\"token\":\"phone\"}").statusCode()).isEqualTo(503);
    assertThat(fcm.inbox("phone")).hasSize(1);
  }

  @Test
  void canBeAProxyOrACutConnection() throws Exception {
    fcm.behave("phone", "502:html", "drop");

    assertThat(sender.send(bearer, "{\"token\":\"phone\"}").body()).contains("<html>");
    assertThatThrownBy(() -> sender.send(bearer, "{\"token\":\"phone\"}"))
        .isInstanceOf(IOException.class);
    assertThat(fcm.inbox("phone")).isEmpty();
  }

  @Test
  void aStarIsForEveryDeviceWithoutItsOwnScript() throws Exception {
    fcm.behave("*", "500");
    fcm.behave("phone", "404");

    assertThat(sender.send(bearer, "{\"token\":\"phone\"}").statusCode()).isEqualTo(404);
    assertThat(sender.send(bearer, "{\"token\":\"other\"}").statusCode()).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | Exactly one of token",
        "{\"token\":\"a\",\"fid\":\"b\"} | Exactly one of token",
        "{\"token\":\"a\",\"colour\":\"red\"} | Unknown name",
        "{\"token\":\"a\",\"data\":{\"n\":1}} | TYPE_STRING",
        "{\"token\":\"a\",\"data\":{\"google.x\":\"1\"}} | Invalid data payload key",
        "{\"token\":\"a\",\"android\":{\"ttl\":\"60\"}} | android.ttl"
      })
  void refusesMessagesThatGoogleWouldRefuse(String message, String reason) throws Exception {
    HttpResponse<String> answer = sender.send(bearer, message);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("INVALID_ARGUMENT", reason);
  }

  @Test
  void refusesMoreThan4096Bytes() throws Exception {
    String big = "x".repeat(4090);

    assertThat(sender.send(bearer, "{\"token\":\"a\",\"data\":{\"n\":\"" + big + "\"}}").body())
        .contains("message is too big");
  }

  @Test
  void knowsOnlyItsOwnAccessTokens() throws Exception {
    HttpResponse<String> answer = sender.send("ya29.made-up", "{\"token\":\"phone\"}");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(detailTexts(Sender.json(answer).getAsJsonObject("error"), "errorCode")).isEmpty();
  }

  @Test
  void givesAccessTokensOnlyForItsOwnKeyAndAccount() throws Exception {
    try (FcmDouble other = FcmDouble.start(0)) {
      String foreign = new Sender(other).assertion(ServiceAccount.CLIENT_EMAIL);
      assertThat(sender.exchange(foreign).statusCode()).isEqualTo(400);
    }
    assertThat(sender.exchange(sender.assertion("somebody@else")).body())
        .contains("invalid_grant", "account not found");
    assertThat(sender.exchange("not-a-jwt").statusCode()).isEqualTo(400);
  }

  @Test
  void refusesABehaviourItDoesNotKnow() throws Exception {
    HttpResponse<String> answer =
        sender.request("PUT", "/behaviour", "{\"token\":\"*\",\"replies\":[\"418\"]}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Unknown reply '418'");
  }

  @Test
  void keepsItsKeyOverARestart(@TempDir Path data) throws Exception {
    String first;
    try (FcmDouble before = FcmDouble.start(0, data)) {
      first = privateKey(before.serviceAccountJson());
    }
    try (FcmDouble after = FcmDouble.start(0, data)) {
      assertThat(privateKey(after.serviceAccountJson())).isEqualTo(first);
      assertThat(Files.readString(data.resolve("service-account.json")))
          .isEqualTo(after.serviceAccountJson());
    }
  }

  private String retryAfter() throws Exception {
    return sender
        .send(bearer, "{\"token\":\"phone\"}")
        .headers()
        .firstValue("Retry-After")
        .orElseThrow();
  }

  private void behave(String json) throws Exception {
    assertThat(sender.request("PUT", "/behaviour", json).statusCode()).isEqualTo(204);
  }

  private static String privateKey(String json) {
    return JsonParser.parseString(json).getAsJsonObject().get("private_key").getAsString();
  }

  private static List<String> detailTexts(JsonObject error, String name) {
    return StreamSupport.stream(error.getAsJsonArray("details").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(detail -> detail.has(name))
        .map(detail -> detail.get(name).getAsString())
        .toList();
  }
}
