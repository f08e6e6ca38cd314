package org.usizo.ops.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Reads members of answers by dotted path ({@code "scene.position.lat"}); absent and null alike.
 */
public final class Fields {
  private Fields() {}

  /** The value at a path, unless it is missing or null on the way. */
  public static Optional<JsonElement> find(JsonElement from, String path) {
    JsonElement here = from;
    for (String name : path.split("\\.", -1)) {
      here = here instanceof JsonObject object ? object.get(name) : null;
    }
    return Optional.ofNullable(here).filter(value -> !value.isJsonNull());
  }

  /** A text or number at a path, as text. */
  public static Optional<String> findText(JsonElement from, String path) {
    return find(from, path).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
  }

  /** A number at a path. */
  public static Optional<Double> findNumber(JsonElement from, String path) {
    return find(from, path)
        .filter(value -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber())
        .map(JsonElement::getAsDouble);
  }

  /**
   * The objects of an array, given bare or as the {@code items} of a page; none if it is neither.
   */
  public static List<JsonObject> listObjects(JsonElement from) {
    JsonElement items = from.isJsonObject() ? find(from, "items").orElse(from) : from;
    return items instanceof JsonArray array
        ? array.asList().stream()
            .filter(JsonElement::isJsonObject)
            .map(JsonElement::getAsJsonObject)
            .toList()
        : List.of();
  }
}
