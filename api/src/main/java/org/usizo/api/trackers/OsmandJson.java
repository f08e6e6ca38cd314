package org.usizo.api.trackers;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import org.usizo.api.json.Times;
import org.usizo.dispatch.geo.Position;

/**
 * A report as newer Traccar clients write it: {@code device_id} and {@code location} with {@code
 * timestamp}, {@code coords} (metres per second, negative for unknown), {@code mock}, {@code
 * alarm}.
 */
final class OsmandJson {

  private final JsonObject body;

  OsmandJson(JsonObject body) {
    this.body = body;
  }

  /** Who it says it is, with its secret behind the last dot; null when it does not say. */
  String deviceId() {
    return switch (body.get("device_id")) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.toString();
      case null, default -> null;
    };
  }

  /**
   * @throws IllegalArgumentException when a value cannot be read
   */
  TrackerReport read() {
    var location = object(body, "location");
    if (location == null) {
      return TrackerReport.NOTHING;
    }
    boolean alarm =
        location.get("alarm") instanceof JsonString || body.get("alarm") instanceof JsonString;
    return new TrackerReport(position(location), alarm);
  }

  private static Position position(JsonObject location) {
    var coords = object(location, "coords");
    Double lat = coords == null ? null : number(coords, "latitude");
    Double lon = coords == null ? null : number(coords, "longitude");
    if (lat == null || lon == null) {
      return null;
    }
    return new Position(
        lat,
        lon,
        Speeds.known(number(coords, "accuracy"), false),
        number(coords, "altitude"),
        Speeds.known(number(coords, "heading"), true),
        Speeds.known(number(coords, "speed"), true),
        time(location),
        "DEVICE",
        location.get("mock") == JsonValue.TRUE);
  }

  private static Instant time(JsonObject location) {
    try {
      return location.get("timestamp") instanceof JsonString text
          ? Times.read(text.getString())
          : null;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The timestamp cannot be read", e);
    }
  }

  private static JsonObject object(JsonObject of, String name) {
    return of.get(name) instanceof JsonObject object ? object : null;
  }

  private static Double number(JsonObject of, String name) {
    return of.get(name) instanceof JsonNumber number ? number.doubleValue() : null;
  }
}
