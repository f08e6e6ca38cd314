package org.usizo.dispatch.eta;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What OSRM's table service said: {@code durations[source][destination]} in seconds, null where no
 * road leads.
 */
record TableAnswer(String code, JsonArray durations) {

  private static final double LONGEST_SECONDS = Duration.ofDays(2).toSeconds();

  /**
   * @throws IOException when this is no answer of a table service
   */
  static TableAnswer read(String body) throws IOException {
    try {
      JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
      return new TableAnswer(answer.get("code").getAsString(), answer.getAsJsonArray("durations"));
    } catch (RuntimeException e) {
      throw new IOException("The routing service did not answer with a table", e);
    }
  }

  boolean isOk() {
    return "Ok".equals(code) && durations != null;
  }

  /** A place is too far from any road, or no road there runs the way the vehicle heads. */
  boolean isNoSegment() {
    return "NoSegment".equals(code);
  }

  /**
   * Driving times by journey; journeys without a road are not there.
   *
   * @throws IOException when the table has another shape than was asked for
   */
  Map<Journey, Duration> times(TableRequest request) throws IOException {
    try {
      var times = new HashMap<Journey, Duration>();
      for (int row = 0; row < request.journeys().size(); row++) {
        var journey = request.journeys().get(row);
        var cell = durations.get(row).getAsJsonArray().get(request.column(journey));
        if (!cell.isJsonNull() && isBelievable(cell.getAsDouble())) {
          times.put(journey, Duration.ofSeconds(Math.round(cell.getAsDouble())));
        }
      }
      return times;
    } catch (RuntimeException e) {
      throw new IOException("The routing service's table is not the one asked for", e);
    }
  }

  private static boolean isBelievable(double seconds) {
    return seconds >= 0 && seconds <= LONGEST_SECONDS;
  }
}
