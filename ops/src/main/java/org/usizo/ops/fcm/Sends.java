package org.usizo.ops.fcm;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.usizo.ops.fcm.Behaviours.Next;
import org.usizo.ops.fcm.Reply.Variant;

/** {@code POST /v1/projects/{project}/messages:send}. */
final class Sends {
  private static final Pattern PATH = Pattern.compile("/v1/projects/([^/]+)/messages:send");

  private final AccessTokens accessTokens;
  private final Inbox inbox;
  private final Behaviours behaviours;
  private final InstantSource clock;

  Sends(AccessTokens accessTokens, Inbox inbox, Behaviours behaviours, InstantSource clock) {
    this.accessTokens = accessTokens;
    this.inbox = inbox;
    this.behaviours = behaviours;
    this.clock = clock;
  }

  void handle(HttpExchange exchange) throws IOException {
    Optional<JsonObject> body = Http.findJsonBody(exchange);
    if (!PATH.matcher(exchange.getRequestURI().getPath()).matches()) {
      Http.answer(exchange, 404, FcmErrors.notFound());
    } else if (!accessTokens.accept(exchange.getRequestHeaders().getFirst("Authorization"))) {
      Http.answer(exchange, 401, FcmErrors.notAuthenticated());
    } else if (body.isEmpty() || !(body.get().get("message") instanceof JsonObject message)) {
      Http.answer(exchange, 400, FcmErrors.fieldViolation("message", "A message is required"));
    } else {
      send(exchange, message, isDryRun(body.get()));
    }
  }

  private void send(HttpExchange exchange, JsonObject message, boolean dryRun) throws IOException {
    Optional<JsonObject> fault = MessageShape.findFault(message);
    if (fault.isPresent()) {
      Http.answer(exchange, 400, fault.get());
      return;
    }
    String device = MessageShape.target(message);
    Next next = behaviours.take(device);
    pause(next);
    if (next.reply().delivers() && !dryRun) {
      inbox.add(new ReceivedMessage(clock.instant(), device, message));
    }
    reply(exchange, next.reply());
  }

  private void reply(HttpExchange exchange, Reply reply) throws IOException {
    if (reply.status() == Reply.CUT) {
      return; // closing the exchange unanswered cuts the connection
    }
    reply
        .retryAfterSeconds()
        .ifPresent(
            seconds -> exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds)));
    if (reply.variant() == Variant.HTML) {
      Http.answer(
          exchange, reply.status(), "text/html", "<html><title>502 Bad Gateway</title></html>");
    } else if (reply.status() == 200) {
      Http.answer(exchange, 200, accepted(exchange));
    } else {
      Http.answer(exchange, reply.status(), FcmErrors.body(reply));
    }
  }

  private static JsonObject accepted(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    String messages = path.substring("/v1/".length(), path.length() - ":send".length());
    var json = new JsonObject();
    json.addProperty("name", messages + "/" + UUID.randomUUID());
    return json;
  }

  private static boolean isDryRun(JsonObject body) {
    return body.has("validate_only") && body.get("validate_only").getAsBoolean();
  }

  private static void pause(Next next) throws IOException {
    try {
      Thread.sleep(next.delay());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while delaying an answer", e);
    }
  }
}
