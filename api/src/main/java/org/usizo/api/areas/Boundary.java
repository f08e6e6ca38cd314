package org.usizo.api.areas;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.usizo.api.errors.Problem;

/**
 * Reads a boundary: a GeoJSON Polygon or MultiPolygon (RFC 7946, section 3.1), {@code [lon, lat]}
 * in degrees. Whether it crosses itself is PostGIS's question.
 */
final class Boundary {

  private static final int MOST_POSITIONS = 20_000;
  private static final int LEAST_IN_A_RING = 4;

  private int positions;

  private Boundary() {}

  /**
   * The boundary as GeoJSON text.
   *
   * @param geometry null: everywhere
   * @return null for null
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  static String read(JsonObject geometry) {
    if (geometry == null) {
      return null;
    }
    var coordinates = array(geometry.get("coordinates"), "/geometry/coordinates");
    var reader = new Boundary();
    switch (geometry.getString("type", "")) {
      case "Polygon" -> reader.checkPolygon(coordinates, "/geometry/coordinates");
      case "MultiPolygon" -> reader.checkPolygons(coordinates);
      default -> throw fault("/geometry/type", "Must be Polygon or MultiPolygon");
    }
    return geometry.toString();
  }

  private void checkPolygons(JsonArray polygons) {
    if (polygons.isEmpty()) {
      throw fault("/geometry/coordinates", "At least one polygon is needed");
    }
    for (int i = 0; i < polygons.size(); i++) {
      String pointer = "/geometry/coordinates/" + i;
      checkPolygon(array(polygons.get(i), pointer), pointer);
    }
  }

  private void checkPolygon(JsonArray rings, String pointer) {
    if (rings.isEmpty()) {
      throw fault(pointer, "A polygon needs its outer ring");
    }
    for (int i = 0; i < rings.size(); i++) {
      checkRing(array(rings.get(i), pointer + "/" + i), pointer + "/" + i);
    }
  }

  private void checkRing(JsonArray ring, String pointer) {
    positions += ring.size();
    if (positions > MOST_POSITIONS) {
      throw fault(pointer, "More than %d positions: simplify it".formatted(MOST_POSITIONS));
    }
    if (ring.size() < LEAST_IN_A_RING || !ring.getFirst().equals(ring.getLast())) {
      throw fault(pointer, "A ring has 4 or more positions and ends where it began");
    }
    for (int i = 0; i < ring.size(); i++) {
      checkPosition(array(ring.get(i), pointer + "/" + i), pointer + "/" + i);
    }
  }

  private static void checkPosition(JsonArray position, String pointer) {
    boolean numbers =
        position.size() >= 2 && position.stream().allMatch(JsonNumber.class::isInstance);
    if (!numbers
        || Math.abs(position.getJsonNumber(0).doubleValue()) > 180
        || Math.abs(position.getJsonNumber(1).doubleValue()) > 90) {
      throw fault(pointer, "A position is [lon, lat] in degrees, -180 to 180 and -90 to 90");
    }
  }

  private static JsonArray array(JsonValue value, String pointer) {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw fault(pointer, "An array is needed here");
  }

  private static RuntimeException fault(String pointer, String sentence) {
    return Problem.invalid(pointer, sentence).toException();
  }
}
