package org.usizo.api.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Event streams as a browser meets them. */
@ExtendWith(ArquillianExtension.class)
class StreamsIT {
  private static final String EVENTS = "/api/v1/echo/events";

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
  void aTicketOpensItsStreamOnce() throws IOException {
    String ticket = ticket(EVENTS);
    try (EventReader stream = open(EVENTS + "?ticket=" + ticket, "")) {
      assertThat(stream.next(": open")).isTrue();
      client.post("/api/v1/echo/passing", "");
      assertThat(stream.next("event: typing")).isTrue();
      assertThat(stream.next("data: {\"by\":\"test\"}")).isTrue();
    }
    assertThat(client.get(EVENTS + "?ticket=" + ticket).statusCode()).isEqualTo(401);
    assertThat(client.get(EVENTS + "?ticket=" + ticket("/api/v1/other/events")).statusCode())
        .isEqualTo(401);
    assertThat(client.get(EVENTS + "?ticket=made-up").statusCode()).isEqualTo(401);
  }

  @Test
  void anIdThatCannotBeResumedIsAnsweredByOneReset() throws IOException {
    String headers = bearer(Tokens.of("anna", "agent")) + "Last-Event-ID: nonsense\r\n";
    try (EventReader stream = open(EVENTS, headers)) {
      assertThat(stream.next("event: reset")).isTrue();
    }
  }

  @Test
  void aStreamEndsWithItsTokenAndGoneReadersAreForgotten() throws IOException {
    String headers = bearer(Tokens.ending("anna", Duration.ofSeconds(15), "agent"));
    try (EventReader stream = open(EVENTS, headers)) {
      assertThat(stream.next(": open")).isTrue();
      assertThat(stream.next("never sent")).isFalse();
    }
    open(EVENTS, bearer(Tokens.of("bert", "agent"))).close();
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!client.post("/api/v1/echo/passing", "").body().contains("\"open\":0")) {
      assertThat(System.nanoTime()).as("a dead sink is gone within 30 s").isLessThan(deadline);
    }
  }

  private String ticket(String path) {
    String answer =
        client
            .post(
                "/api/v1/stream-tickets",
                "{\"path\":\"" + path + "\"}",
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + Tokens.of("anna", "agent"))
            .body();
    Matcher found = Pattern.compile("\"ticket\":\"([^\"]+)\"").matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return found.group(1);
  }

  private static String bearer(String token) {
    return "Authorization: Bearer " + token + "\r\n";
  }

  private EventReader open(String path, String headers) throws IOException {
    return EventReader.open(client, path, headers);
  }
}
