package org.usizo.ops.fcm;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tests and people use, and FCM does not have: {@code /inbox} and {@code /behaviour}. */
final class Controls {
  private final Inbox inbox;
  private final Behaviours behaviours;

  Controls(Inbox inbox, Behaviours behaviours) {
    this.inbox = inbox;
    this.behaviours = behaviours;
  }

  void handleInbox(HttpExchange exchange) throws IOException {
    Optional<String> device = Http.findParameter(exchange.getRequestURI().getRawQuery(), "token");
    switch (exchange.getRequestMethod()) {
      case "GET" ->
          Http.answer(exchange, 200, toJson(device.map(inbox::list).orElseGet(inbox::listAll)));
      case "DELETE" -> {
        device.ifPresentOrElse(inbox::clear, inbox::clear);
        Http.answerEmpty(exchange, 204);
      }
      default -> Http.answerEmpty(exchange, 405);
    }
  }

  void handleBehaviour(HttpExchange exchange) throws IOException {
    Optional<JsonObject> body = Http.findJsonBody(exchange);
    if (!"PUT".equals(exchange.getRequestMethod())) {
      Http.answerEmpty(exchange, 405);
    } else if (body.isEmpty() || !body.get().has("token")) {
      Http.answer(exchange, 400, FcmErrors.fieldViolation("token", "A token or * is required"));
    } else {
      put(exchange, body.get());
    }
  }

  private void put(HttpExchange exchange, JsonObject body) throws IOException {
    try {
      long delayMillis = body.has("delayMillis") ? body.get("delayMillis").getAsLong() : 0;
      behaviours.put(
          body.get("token").getAsString(), replies(body), Duration.ofMillis(delayMillis));
      Http.answerEmpty(exchange, 204);
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      Http.answer(
          exchange, 400, FcmErrors.fieldViolation("replies", String.valueOf(e.getMessage())));
    }
  }

  private static List<Reply> replies(JsonObject body) {
    List<Reply> replies = new ArrayList<>();
    if (body.has("replies")) {
      for (JsonElement reply : body.getAsJsonArray("replies")) {
        replies.add(Reply.parse(reply.getAsString()));
      }
    }
    return replies;
  }

  private static JsonArray toJson(List<ReceivedMessage> messages) {
    var array = new JsonArray();
    messages.forEach(message -> array.add(message.toJson()));
    return array;
  }
}
