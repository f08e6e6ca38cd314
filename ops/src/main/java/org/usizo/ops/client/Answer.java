package org.usizo.ops.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What the server said.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body its body as text, empty when there is none
 */
public record Answer(int status, HttpHeaders headers, String body) {

  /** Whether the status is 2xx. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether trying the same again may help: gateway, start-up and overload answers. */
  public boolean isWorthRepeating() {
    return status == 404 || status == 408 || status == 429 || status >= 500;
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The body as JSON; null of JSON when it is none. */
  public JsonElement json() {
    try {
      return JsonParser.parseString(body);
    } catch (JsonSyntaxException e) {
      return JsonNull.INSTANCE;
    }
  }

  /** The body as a JSON object. */
  public JsonObject object() {
    return json().getAsJsonObject();
  }

  /** The body as a JSON array. */
  public JsonArray array() {
    return json().getAsJsonArray();
  }

  /** A text member of the body's object. */
  public String text(String member) {
    JsonElement found = object().get(member);
    if (found == null) {
      throw new IllegalStateException("No '" + member + "' in answer " + status + ": " + body);
    }
    return found.getAsString();
  }
}
