package org.usizo.ops.blackbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the server says of itself, as far as a generator of requests needs it. */
final class OpenApi {
  private static final int DEEPEST = 6;

  private final JsonObject document =
      Live.api().root("GET", "/openapi?format=JSON").send().object();

  /** A body as the document describes it; empty for routes that take no JSON. */
  Optional<JsonElement> findSample(Route route) {
    JsonElement schema = operation(route);
    for (String member : List.of("requestBody", "content", "application/json", "schema")) {
      schema = schema instanceof JsonObject object ? object.get(member) : null;
    }
    return Optional.ofNullable(schema).map(found -> sample(found.getAsJsonObject(), 0));
  }

  /** The names of the query parameters a route takes. */
  List<String> queryParameters(Route route) {
    List<String> names = new ArrayList<>();
    JsonArray parameters = operation(route).getAsJsonArray("parameters");
    for (JsonElement each : parameters == null ? new JsonArray() : parameters) {
      JsonObject parameter = resolved(each.getAsJsonObject());
      if (parameter.get("in").getAsString().equals("query")) {
        names.add(parameter.get("name").getAsString());
      }
    }
    return names;
  }

  private JsonObject operation(Route route) {
    return document
        .getAsJsonObject("paths")
        .getAsJsonObject("/api/v1" + route.path())
        .getAsJsonObject(route.method().toLowerCase(Locale.ROOT));
  }

  private JsonElement sample(JsonObject given, int depth) {
    JsonObject schema = resolved(given);
    if (schema.has("oneOf") || schema.has("allOf") || schema.has("anyOf")) {
      return sampleOfParts(schema, depth);
    }
    String type = schema.has("type") ? schema.get("type").getAsString() : "object";
    return switch (type) {
      case "string" -> new JsonPrimitive(text(schema));
      case "integer", "number" -> new JsonPrimitive(1);
      case "boolean" -> new JsonPrimitive(true);
      case "array" -> sampleArray(schema, depth);
      default -> sampleObject(schema, depth);
    };
  }

  private JsonElement sampleOfParts(JsonObject schema, int depth) {
    if (!schema.has("allOf")) {
      JsonArray choices = schema.getAsJsonArray(schema.has("oneOf") ? "oneOf" : "anyOf");
      return sample(choices.get(0).getAsJsonObject(), depth);
    }
    var whole = new JsonObject();
    for (JsonElement part : schema.getAsJsonArray("allOf")) {
      if (sample(part.getAsJsonObject(), depth) instanceof JsonObject object) {
        object.entrySet().forEach(member -> whole.add(member.getKey(), member.getValue()));
      }
    }
    return whole;
  }

  private JsonElement sampleArray(JsonObject schema, int depth) {
    var array = new JsonArray();
    if (schema.has("items") && depth < DEEPEST) {
      array.add(sample(schema.getAsJsonObject("items"), depth + 1));
    }
    return array;
  }

  private JsonElement sampleObject(JsonObject schema, int depth) {
    var object = new JsonObject();
    if (schema.has("properties") && depth < DEEPEST) {
      schema
          .getAsJsonObject("properties")
          .entrySet()
          .forEach(
              member ->
                  object.add(
                      member.getKey(), sample(member.getValue().getAsJsonObject(), depth + 1)));
    }
    return object;
  }

  private static String text(JsonObject schema) {
    if (schema.has("enum")) {
      JsonElement first = schema.getAsJsonArray("enum").get(0);
      return first instanceof JsonNull ? "" : first.getAsString();
    }
    String format = schema.has("format") ? schema.get("format").getAsString() : "";
    return switch (format) {
      case "uuid" -> Live.newKey();
      case "date-time" -> Live.CLOCK.instant().plusSeconds(600).toString();
      default -> "text";
    };
  }

  private JsonObject resolved(JsonObject schema) {
    JsonObject at = schema;
    while (at.has("$ref")) {
      String[] steps = at.get("$ref").getAsString().substring(2).split("/");
      at = document;
      for (String step : steps) {
        at = at.getAsJsonObject(step);
      }
    }
    return at;
  }
}
