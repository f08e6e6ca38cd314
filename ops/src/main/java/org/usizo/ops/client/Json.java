package org.usizo.ops.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * Reading answers whose wrapping may vary: a bare array or one inside an object, ids by two names.
 */
public final class Json {
  private Json() {}

  /** The array itself, or the member of that name, or of the name {@code items}. */
  public static JsonArray list(JsonElement json, String member) {
    if (json.isJsonArray()) {
      return json.getAsJsonArray();
    }
    JsonObject object = json.getAsJsonObject();
    return object.getAsJsonArray(object.has(member) ? member : "items");
  }

  /** The member {@code id}, or the one of the longer name. */
  public static String id(JsonObject object, String longName) {
    return (object.has("id") ? object.get("id") : object.get(longName)).getAsString();
  }

  /** The first of these members that is there, as text. */
  public static String firstOf(JsonObject object, String... names) {
    for (String name : names) {
      if (object.has(name)) {
        return object.get(name).getAsString();
      }
    }
    throw new IllegalStateException("None of " + String.join(", ", names) + " in the answer.");
  }

  /** A member that is an object, if it is there and not null. */
  public static Optional<JsonObject> findObject(JsonObject object, String member) {
    JsonElement found = object.get(member);
    return found != null && found.isJsonObject()
        ? Optional.of(found.getAsJsonObject())
        : Optional.empty();
  }
}
