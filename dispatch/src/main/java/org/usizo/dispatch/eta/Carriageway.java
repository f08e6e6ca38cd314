package org.usizo.dispatch.eta;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The direction of travel that people name for a scene: "N", "northbound", "south-west". */
public final class Carriageway {

  private static final List<String> POINTS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");
  private static final double DEGREES_PER_POINT = 45;

  private Carriageway() {}

  /**
   * Degrees clockwise from north; empty when the text names no point of the compass, such as
   * "towards Durban".
   */
  public static Optional<Double> findDegrees(String direction) {
    if (direction == null) {
      return Optional.empty();
    }
    var words = direction.toUpperCase(Locale.ROOT).split("[^A-Z]+");
    var letters = new StringBuilder();
    Arrays.stream(words).map(Carriageway::letters).forEach(letters::append);
    int point = POINTS.indexOf(letters.toString());
    return point < 0 ? Optional.empty() : Optional.of(point * DEGREES_PER_POINT);
  }

  private static String letters(String word) {
    if (word.length() <= 2) {
      return word;
    }
    return word.replace("BOUND", "")
        .replace("NORTH", "N")
        .replace("SOUTH", "S")
        .replace("EAST", "E")
        .replace("WEST", "W");
  }
}
