package org.usizo.dispatch.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.usizo.dispatch.geo.Place;

/**
 * A map drawn in text: one character is one kilometre, east to the right and south down; a dot or a
 * blank is nothing, a capital is a responder, a small letter is a place.
 */
final class TextMap {

  private static final double NORTH_WEST_LAT = -26;
  private static final double NORTH_WEST_LON = 28;
  private static final double DEGREES_PER_KILOMETRE = 1 / 111.195;

  private final Map<Character, Place> places = new LinkedHashMap<>();

  TextMap(String drawing) {
    var lines = drawing.lines().toList();
    for (int south = 0; south < lines.size(); south++) {
      for (int east = 0; east < lines.get(south).length(); east++) {
        char sign = lines.get(south).charAt(east);
        if (Character.isLetter(sign)) {
          places.put(sign, place(east, south));
        }
      }
    }
  }

  Place place(char sign) {
    if (!places.containsKey(sign)) {
      throw new IllegalArgumentException("The map shows no %s".formatted(sign));
    }
    return places.get(sign);
  }

  private static Place place(double eastKilometres, double southKilometres) {
    double lat = NORTH_WEST_LAT - southKilometres * DEGREES_PER_KILOMETRE;
    double perLon = DEGREES_PER_KILOMETRE / Math.cos(Math.toRadians(lat));
    return new Place(lat, NORTH_WEST_LON + eastKilometres * perLon);
  }
}
