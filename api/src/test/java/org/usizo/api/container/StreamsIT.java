package org.usizo.api.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
    try (Reader stream = open(EVENTS + "?ticket=" + ticket, "")) {
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
    try (Reader stream = open(EVENTS, headers)) {
      assertThat(stream.next("event: reset")).isTrue();
    }
  }

  @Test
  void aStreamEndsWithItsTokenAndGoneReadersAreForgotten() throws IOException {
    String headers = bearer(Tokens.ending("anna", Duration.ofSeconds(15), "agent"));
    try (Reader stream = open(EVENTS, headers)) {
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

  private Reader open(String path, String headers) throws IOException {
    Socket socket = new Socket(client.host(), client.port());
    socket.setSoTimeout(40_000);
    socket
        .getOutputStream()
        .write(
            ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return new Reader(
        socket,
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
  }

  private record Reader(Socket socket, BufferedReader lines) implements AutoCloseable {
    /** Reads on until this line; false when the stream ends before. */
    boolean next(String wanted) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(wanted)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
