package org.usizo.api.responders;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.PathIds;
import org.usizo.api.json.Times;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.responder.PositionFix;
import org.usizo.dispatch.responder.Positions;
import org.usizo.dispatch.responder.ResponderId;

/** Reads positions: one object or an array of them. */
final class FixReader {

  private static final int LONGEST_SOURCE = 20;

  private FixReader() {}

  /**
   * The positions of one responder.
   *
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  static List<Position> listPositions(JsonStructure body) {
    var positions = new ArrayList<Position>();
    var objects = listObjects(body);
    for (int i = 0; i < objects.size(); i++) {
      positions.add(position(objects.get(i), body instanceof JsonArray ? "/" + i : ""));
    }
    return positions;
  }

  /**
   * The positions of many responders, each with its {@code responderId}.
   *
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  static List<PositionFix> listFixes(JsonStructure body) {
    var fixes = new ArrayList<PositionFix>();
    var objects = listObjects(body);
    for (int i = 0; i < objects.size(); i++) {
      var pointer = body instanceof JsonArray ? "/" + i : "";
      var id =
          PathIds.ofBody(
              text(objects.get(i), "responderId", pointer),
              pointer + "/responderId",
              ResponderId::new);
      if (id == null) {
        throw Problem.invalid(pointer + "/responderId", "Whose position is it?").toException();
      }
      fixes.add(new PositionFix(id, position(objects.get(i), pointer)));
    }
    return fixes;
  }

  /** One position out of an object. */
  static Position position(JsonObject fix, String pointer) {
    Double lat = number(fix, "lat", pointer);
    Double lon = number(fix, "lon", pointer);
    if (lat == null || lon == null || !Position.isOnEarth(lat, lon)) {
      throw Problem.invalid(pointer + "/lat", "lat must be -90 to 90 and lon -180 to 180 degrees")
          .toException();
    }
    var source = text(fix, "source", pointer);
    if (source != null && source.length() > LONGEST_SOURCE) {
      throw Problem.invalid(pointer + "/source", "The source is one word").toException();
    }
    return new Position(
        lat,
        lon,
        number(fix, "accuracy", pointer),
        number(fix, "altitude", pointer),
        number(fix, "heading", pointer),
        number(fix, "speed", pointer),
        time(fix, pointer),
        source,
        fix.get("mock") == JsonValue.TRUE);
  }

  private static List<JsonObject> listObjects(JsonStructure body) {
    if (body instanceof JsonObject one) {
      return List.of(one);
    }
    if (!(body instanceof JsonArray array)) {
      throw Problem.invalid("", "A position or an array of them is needed").toException();
    }
    if (array.size() > Positions.BATCH_LIMIT) {
      throw Problem.invalid("", "At most %d positions at once".formatted(Positions.BATCH_LIMIT))
          .toException();
    }
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof JsonObject)) {
        throw Problem.invalid("/" + i, "A position is an object").toException();
      }
    }
    return array.getValuesAs(JsonObject.class);
  }

  private static Double number(JsonObject fix, String name, String pointer) {
    return switch (fix.getOrDefault(name, JsonValue.NULL)) {
      case JsonNumber number when Double.isFinite(number.doubleValue()) -> number.doubleValue();
      case JsonValue value when value == JsonValue.NULL -> null;
      default -> throw Problem.invalid(pointer + "/" + name, "Must be a number").toException();
    };
  }

  private static String text(JsonObject fix, String name, String pointer) {
    return switch (fix.getOrDefault(name, JsonValue.NULL)) {
      case JsonString string -> string.getString();
      case JsonValue value when value == JsonValue.NULL -> null;
      default -> throw Problem.invalid(pointer + "/" + name, "Must be text").toException();
    };
  }

  private static Instant time(JsonObject fix, String pointer) {
    var text = text(fix, "fixedAt", pointer);
    try {
      return text == null ? null : Times.read(text);
    } catch (DateTimeException e) {
      throw Problem.invalid(pointer + "/fixedAt", "Must be a time as in RFC 3339").toException();
    }
  }
}
