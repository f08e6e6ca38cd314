package org.usizo.api.alerts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.usizo.dispatch.alert.PressPosition;

/**
 * The position in an Advanced Mobile Location SMS, {@code A"ML=1;lt=..;lg=..;..;ml=131} (ETSI TS
 * 103 625, version 1). It states its own length; one that is not as long as it says was damaged on
 * its way and is not trusted.
 */
final class AmlFix {

  private static final Pattern MESSAGE = Pattern.compile("A\"ML=1;[^\\s]{10,160}");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private AmlFix() {}

  /** Whether a text tries to be such a message, whole or not. */
  static boolean isMeant(String text) {
    return text.contains("A\"ML=");
  }

  /** The position, when the message is whole. */
  static Optional<PressPosition> find(String text) {
    var found = MESSAGE.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    var fields = fields(found.group());
    boolean whole = String.valueOf(found.group().length()).equals(fields.get("ml"));
    return whole ? position(fields) : Optional.empty();
  }

  private static Optional<PressPosition> position(Map<String, String> fields) {
    var lat = number(fields, "lt");
    var lon = number(fields, "lg");
    if (lat == null || lon == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PressPosition(
            lat, lon, number(fields, "rd"), null, null, null, time(fields), source(fields), false));
  }

  private static Map<String, String> fields(String message) {
    var fields = new HashMap<String, String>();
    for (String field : message.split(";")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return fields;
  }

  private static Double number(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).flatMap(Values::findNumber).orElse(null);
  }

  private static Instant time(Map<String, String> fields) {
    try {
      return LocalDateTime.parse(fields.getOrDefault("top", ""), TIME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String source(Map<String, String> fields) {
    return switch (fields.getOrDefault("pm", "")) {
      case "G" -> "GNSS";
      case "W" -> "WIFI";
      case "C" -> "CELL";
      default -> "AML";
    };
  }
}
