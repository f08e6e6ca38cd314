package org.usizo.api.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real case on a real stream: from the press to what happens next, and after a break. */
@ExtendWith(ArquillianExtension.class)
class CaseStreamIT {
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
  void aGuestFollowsTheirOwnCaseAndMissesNothingWhileAway() throws IOException {
    String receipt = client.post("/api/v1/alerts", "{\"kind\":\"ROAD\"}", JSON).body();
    String key = field(receipt, "caseKey");
    String path = "/api/v1/cases/" + field(receipt, "caseId");
    try (EventReader stream = open(path, key, "")) {
      assertThat(stream.next("event: ALERT_RECEIVED")).isTrue();
      assertThat(stream.next("event: TASK_OPENED")).isTrue();
      tellWhere(path, key, "N1 north");
      assertThat(stream.next("event: SCENE_CHANGED")).isTrue();
    }
    tellWhere(path, key, "N1 north, after Grasmere");
    try (EventReader stream = open(path, key, "Last-Event-ID: 2\r\n")) {
      assertThat(stream.next("id: 3")).isTrue();
      assertThat(stream.next("id: 4")).isTrue();
    }
  }

  @Test
  void aKeyOpensNoOtherCaseAndARoleNoOtherRoute() throws IOException {
    String own = client.post("/api/v1/alerts", "{\"kind\":\"ROAD\"}", JSON).body();
    String other = client.post("/api/v1/alerts", "{\"kind\":\"MEDICAL\"}", JSON).body();
    String path = "/api/v1/cases/" + field(other, "caseId");

    assertThat(client.get(path, "Case-Key", field(own, "caseKey")).statusCode()).isEqualTo(404);
    assertThat(client.get(path + "/events", "Case-Key", field(own, "caseKey")).statusCode())
        .isEqualTo(404);
    assertThat(as("agent", path).statusCode()).isEqualTo(200);
    assertThat(as("customer", path).statusCode()).isEqualTo(404);
    assertThat(as("customer", "/api/v1/responders").statusCode()).isEqualTo(403);
    assertThat(as("customer", "/api/v1/escalations").statusCode()).isEqualTo(403);
    assertThat(as("agent", "/api/v1/responders").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> as(String role, String path) {
    return client.get(path, "Authorization", "Bearer " + Tokens.of("stream-" + role, role));
  }

  private EventReader open(String path, String key, String headers) throws IOException {
    return EventReader.open(client, path + "/events", "Case-Key: " + key + "\r\n" + headers);
  }

  private void tellWhere(String path, String key, String text) {
    var answer =
        client.send(
            "PUT",
            path + "/scene",
            "{\"text\":\"" + text + "\"}",
            "Content-Type",
            "application/json",
            "Case-Key",
            key);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return found.group(1);
  }
}
