package org.usizo.ops.client;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One request being put together; {@link #send} sends it. */
public final class Call {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http;
  private final HttpRequest.Builder request;
  private final String method;
  private HttpRequest.BodyPublisher body = BodyPublishers.noBody();

  Call(HttpClient http, URI address, String method) {
    this.http = http;
    this.method = method;
    this.request = HttpRequest.newBuilder(address).timeout(PATIENCE);
  }

  /** Signs in with a token; null sends none. */
  public Call bearer(String token) {
    return token == null ? this : header("Authorization", "Bearer " + token);
  }

  /** Adds a header. */
  public Call header(String name, String value) {
    request.header(name, value);
    return this;
  }

  /** Sends JSON. */
  public Call json(JsonElement json) {
    return json(json.toString());
  }

  /** Sends text that is, or pretends to be, JSON. */
  public Call json(String json) {
    return body("application/json", BodyPublishers.ofString(json));
  }

  /** Sends any body; a null content type sends no such header. */
  public Call body(String contentType, HttpRequest.BodyPublisher bytes) {
    this.body = bytes;
    return contentType == null ? this : header("Content-Type", contentType);
  }

  /** How long to wait for the answer; 20 s by default. */
  public Call timeout(Duration patience) {
    request.timeout(patience);
    return this;
  }

  /** The request itself, for sending it in another way. */
  public HttpRequest request() {
    return request.method(method, body).build();
  }

  /**
   * Sends it and waits.
   *
   * @throws UnreachableException when no answer came
   */
  public Answer send() {
    try {
      HttpResponse<String> answer = http.send(request(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UnreachableException(method, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreachableException(method, e);
    }
  }
}
