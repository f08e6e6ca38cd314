package org.usizo.ops.fcm;

import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * What one device received.
 *
 * @param receivedAt when the double took it
 * @param device the registration token or Firebase installation id it was sent to
 * @param message the message as it was on the wire, without {@code validate_only}
 */
public record ReceivedMessage(Instant receivedAt, String device, JsonObject message) {

  /** The value under {@code key} in the message's data, or an empty string. */
  public String data(String key) {
    JsonObject data = message.getAsJsonObject("data");
    return data == null || !data.has(key) ? "" : data.get(key).getAsString();
  }

  JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("receivedAt", receivedAt.toString());
    json.add("message", message);
    return json;
  }
}
