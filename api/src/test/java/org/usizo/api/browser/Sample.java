package org.usizo.api.browser;

import com.google.gson.Gson;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads sample JSON in which {@code "@-25"} is the time 25 seconds ago and {@code "@60"} the time
 * in a minute.
 */
final class Sample {
  static final double LAT = -26.2041;
  static final double LON = 28.0473;

  private static final InstantSource CLOCK = InstantSource.system();
  private static final Pattern TIME = Pattern.compile("\"@(-?\\d+)\"");
  private static final Gson GSON = new Gson();

  private Sample() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(String json) {
    return GSON.fromJson(timed(json), Map.class);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(String json) {
    return GSON.fromJson(timed(json), List.class);
  }

  static Map<String, Object> position(double lat, double lon) {
    return object(
        "{'lat': %s, 'lon': %s, 'accuracy': 18, 'fixedAt': \"@-12\", 'source': 'GNSS'}"
            .formatted(lat, lon));
  }

  static String now() {
    return CLOCK.instant().toString();
  }

  private static String timed(String json) {
    return TIME.matcher(json)
        .replaceAll(
            found ->
                '"' + CLOCK.instant().plusSeconds(Long.parseLong(found.group(1))).toString() + '"');
  }
}
