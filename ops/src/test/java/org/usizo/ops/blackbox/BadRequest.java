package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;

/**
 * A request with something wrong in it.
 *
 * @param route which route it goes to
 * @param path with ids and query
 * @param headers beside the usual ones
 * @param body null for none
 * @param wrong what is wrong, in words
 */
record BadRequest(
    Route route, String path, Map<String, String> headers, byte[] body, String wrong) {

  static BadRequest withBody(Route route, String path, String body, String wrong) {
    return new BadRequest(route, path, Map.of(), body.getBytes(UTF_8), wrong);
  }

  static BadRequest withHeader(Route route, String path, String body, String header, String value) {
    return new BadRequest(
        route, path, Map.of(header, value), body.getBytes(UTF_8), header + ": " + shorten(value));
  }

  /** The answer; the body of a stream that opened all the same is left alone. */
  Answer send(Visitor visitor) throws IOException, InterruptedException {
    Call call =
        Live.api()
            .call(route.method(), path)
            .bearer(visitor.token())
            .timeout(Duration.ofSeconds(30));
    headers.forEach(call::header);
    if (body != null && body.length > 0) {
      String type = headers.containsKey("Content-Type") ? null : "application/json";
      call.body(type, BodyPublishers.ofByteArray(body));
    }
    HttpResponse<InputStream> answer =
        Live.api().http().send(call.request(), BodyHandlers.ofInputStream());
    try (InputStream bytes = answer.body()) {
      boolean stream =
          answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
      String text = stream ? "" : new String(bytes.readAllBytes(), UTF_8);
      return new Answer(answer.statusCode(), answer.headers(), text);
    }
  }

  static String shorten(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }

  @Override
  public String toString() {
    return route.name() + " with " + wrong;
  }
}
