package org.usizo.ops.fcm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What FCM refuses in a message before it looks at the device. */
final class MessageShape {
  static final int MAX_PAYLOAD_BYTES = 4096;

  private static final List<String> TARGETS = List.of("token", "fid", "topic", "condition");
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "data",
          "notification",
          "android",
          "webpush",
          "apns",
          "fcm_options",
          "fcmOptions",
          "token",
          "fid",
          "topic",
          "condition");
  private static final Predicate<String> RESERVED_KEY =
      Pattern.compile("from|message_type|gcm.*|google.*").asMatchPredicate();
  private static final Predicate<String> TTL =
      Pattern.compile("\\d{1,7}(\\.\\d{1,9})?s").asMatchPredicate();
  private static final Set<String> PRIORITIES = Set.of("NORMAL", "HIGH", "normal", "high");

  private MessageShape() {}

  /** The body of the refusal, or empty when FCM would take this message. */
  static Optional<JsonObject> findFault(JsonObject message) {
    return findUnknownField(message)
        .or(() -> findTargetFault(message))
        .or(() -> findDataFault(message))
        .or(() -> findAndroidFault(message))
        .or(() -> findSizeFault(message));
  }

  /** The token, installation id, topic or condition a valid message goes to. */
  static String target(JsonObject message) {
    String field = TARGETS.stream().filter(message::has).findFirst().orElseThrow();
    return message.get(field).getAsString();
  }

  private static Optional<JsonObject> findUnknownField(JsonObject message) {
    return message.keySet().stream()
        .filter(field -> !FIELDS.contains(field))
        .findFirst()
        .map(
            field ->
                FcmErrors.fieldViolation(
                    "message",
                    "Invalid JSON payload received. Unknown name \""
                        + field
                        + "\" at 'message': Cannot find field."));
  }

  private static Optional<JsonObject> findTargetFault(JsonObject message) {
    List<String> present = TARGETS.stream().filter(message::has).toList();
    if (present.size() != 1) {
      return refuse("message", "Exactly one of token, fid, topic or condition is required");
    }
    return isText(message.get(present.getFirst()))
        ? Optional.empty()
        : refuse("message." + present.getFirst(), "A non-empty string is required");
  }

  private static Optional<JsonObject> findDataFault(JsonObject message) {
    if (!message.has("data")) {
      return Optional.empty();
    }
    if (!message.get("data").isJsonObject()) {
      return refuse("message.data", "A map of strings is required");
    }
    for (Map.Entry<String, JsonElement> entry : message.getAsJsonObject("data").entrySet()) {
      if (RESERVED_KEY.test(entry.getKey())) {
        return refuse("message.data", "Invalid data payload key: " + entry.getKey());
      }
      if (!isString(entry.getValue())) {
        return refuse("message.data[0].value", "Invalid value (TYPE_STRING) in message.data");
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonObject> findAndroidFault(JsonObject message) {
    if (!(message.get("android") instanceof JsonObject android)) {
      return Optional.empty();
    }
    if (android.has("ttl") && !TTL.test(android.get("ttl").getAsString())) {
      return refuse("message.android.ttl", "Invalid value at 'message.android.ttl'");
    }
    if (android.has("priority") && !PRIORITIES.contains(android.get("priority").getAsString())) {
      return refuse("message.android.priority", "Invalid value at 'message.android.priority'");
    }
    return Optional.empty();
  }

  private static Optional<JsonObject> findSizeFault(JsonObject message) {
    int shared = bytes(message.get("data")) + bytes(message.get("notification"));
    int apns = message.get("apns") instanceof JsonObject o ? bytes(o.get("payload")) : 0;
    int android = message.get("android") instanceof JsonObject o ? bytes(o.get("notification")) : 0;
    if (shared + Math.max(apns, android) <= MAX_PAYLOAD_BYTES) {
      return Optional.empty();
    }
    String platform = apns > android ? "APNs" : "Android";
    return Optional.of(FcmErrors.tooBig(platform + " message is too big"));
  }

  private static Optional<JsonObject> refuse(String field, String description) {
    return Optional.of(FcmErrors.fieldViolation(field, description));
  }

  private static int bytes(JsonElement part) {
    return part == null ? 0 : part.toString().getBytes(UTF_8).length;
  }

  private static boolean isText(JsonElement value) {
    return isString(value) && !value.getAsString().isBlank();
  }

  private static boolean isString(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }
}
