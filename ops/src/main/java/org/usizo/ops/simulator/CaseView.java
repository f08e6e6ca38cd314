package org.usizo.ops.simulator;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.usizo.ops.client.Fields;

/**
 * What a crew needs from {@code GET /cases/{id}}.
 *
 * @param kind ROAD or MEDICAL
 * @param scene where help must go, when known
 * @param destination where the vehicle or patient goes, when known
 */
record CaseView(String kind, Optional<Place> scene, Optional<Place> destination) {

  static CaseView of(JsonElement found) {
    return new CaseView(
        Fields.findText(found, "kind").orElse("ROAD"),
        findPlace(found, "scene.position").or(() -> findPlace(found, "scene")),
        findPlace(found, "destination.position").or(() -> findPlace(found, "destination")));
  }

  private static Optional<Place> findPlace(JsonElement found, String path) {
    Optional<Double> lat = Fields.findNumber(found, path + ".lat");
    return lat.flatMap(
        north -> Fields.findNumber(found, path + ".lon").map(east -> new Place(north, east)));
  }
}
