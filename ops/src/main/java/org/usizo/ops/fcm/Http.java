package org.usizo.ops.fcm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Optional;
import java.util.stream.Stream;

/** Reading requests and writing answers on the JDK's HTTP server. */
final class Http {
  private static final int MAX_BODY_BYTES = 1_000_000;

  private Http() {}

  static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readNBytes(MAX_BODY_BYTES), UTF_8);
  }

  static Optional<JsonObject> findJsonBody(HttpExchange exchange) throws IOException {
    try {
      JsonElement parsed = JsonParser.parseString(body(exchange));
      return parsed.isJsonObject() ? Optional.of(parsed.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** The value of a parameter in a query string or form body. */
  static Optional<String> findParameter(String form, String name) {
    return Stream.of(form == null ? new String[0] : form.split("&", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), UTF_8))
        .findFirst();
  }

  static void answer(HttpExchange exchange, int status, JsonElement json) throws IOException {
    answer(exchange, status, "application/json; charset=UTF-8", json.toString());
  }

  static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static void answerEmpty(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }
}
