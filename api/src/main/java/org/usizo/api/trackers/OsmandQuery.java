package org.usizo.api.trackers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.usizo.api.json.Times;
import org.usizo.dispatch.geo.Position;

/**
 * A report as the OsmAnd protocol writes it in a query or form: {@code lat, lon} or {@code
 * location}, {@code timestamp} (seconds, milliseconds or a date), {@code speed} in knots unless
 * {@code speedUnit} says {@code kmh} or {@code mps}, {@code bearing} or {@code heading}, {@code
 * altitude}, {@code accuracy}, {@code valid}, {@code alarm}.
 */
final class OsmandQuery {

  private static final long SECONDS_UNTIL_2038 = 2_147_483_647L;

  private final UnaryOperator<String> parameters;

  /**
   * @param parameters gives the value of a parameter or null
   */
  OsmandQuery(UnaryOperator<String> parameters) {
    this.parameters = parameters;
  }

  /**
   * @throws IllegalArgumentException when a value cannot be read
   */
  TrackerReport read() {
    return new TrackerReport(position(), text("alarm") != null);
  }

  private Position position() {
    var place = text("location") == null ? null : text("location").split(",", 2);
    Double lat = place == null ? number("lat") : Double.valueOf(place[0].strip());
    Double lon = place == null ? number("lon") : Double.valueOf(place[1].strip());
    if (lat == null || lon == null) {
      return null;
    }
    return new Position(
        lat,
        lon,
        Speeds.known(number("accuracy"), false),
        number("altitude"),
        Speeds.known(text("bearing") == null ? number("heading") : number("bearing"), true),
        speed(),
        time(),
        "DEVICE",
        !isValid());
  }

  private Double speed() {
    var unit = text("speedUnit") == null ? "kn" : text("speedUnit");
    return switch (unit) {
      case "kmh" -> Speeds.ofKilometresPerHour(number("speed"));
      case "mps", "ms" -> Speeds.known(number("speed"), true);
      default -> Speeds.ofKnots(number("speed"));
    };
  }

  private boolean isValid() {
    var valid = text("valid");
    return valid == null || valid.equals("true") || valid.equals("1");
  }

  private Instant time() {
    var text = text("timestamp");
    if (text == null) {
      return null;
    }
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      double number = Double.parseDouble(text);
      return number < SECONDS_UNTIL_2038
          ? Instant.ofEpochMilli(Math.round(number * 1000))
          : Instant.ofEpochMilli(Math.round(number));
    }
    return date(text);
  }

  private static Instant date(String text) {
    try {
      return text.contains("T")
          ? Times.read(text)
          : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The timestamp cannot be read", e);
    }
  }

  private Double number(String name) {
    var text = text(name);
    return text == null ? null : Double.valueOf(text);
  }

  private String text(String name) {
    var text = parameters.apply(name);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
