package org.usizo.api.trackers;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import org.usizo.dispatch.geo.Position;

/**
 * A report as OwnTracks writes it: {@code _type} location with {@code lat, lon, tst}, {@code acc,
 * alt} in metres, {@code vel} in km/h, {@code cog} in degrees; {@code t} is {@code u} when its
 * holder sent it by hand, which here is a call for help. Every other type is accepted and skipped.
 */
final class OwnTracksJson {

  private final JsonObject body;

  OwnTracksJson(JsonObject body) {
    this.body = body;
  }

  /**
   * @throws IllegalArgumentException when it is no place on Earth
   */
  TrackerReport read() {
    boolean location = "location".equals(text("_type"));
    return location ? new TrackerReport(position(), "u".equals(text("t"))) : TrackerReport.NOTHING;
  }

  private Position position() {
    Double lat = number("lat");
    Double lon = number("lon");
    if (lat == null || lon == null) {
      return null;
    }
    Double seconds = number("tst");
    return new Position(
        lat,
        lon,
        Speeds.known(number("acc"), false),
        number("alt"),
        Speeds.known(number("cog"), true),
        Speeds.ofKilometresPerHour(number("vel")),
        seconds == null ? null : Instant.ofEpochSecond(seconds.longValue()),
        "DEVICE",
        false);
  }

  private Double number(String name) {
    return body.get(name) instanceof JsonNumber number ? number.doubleValue() : null;
  }

  private String text(String name) {
    return body.get(name) instanceof JsonString string ? string.getString() : null;
  }
}
