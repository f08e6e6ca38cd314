package org.usizo.api.areas;

import jakarta.json.JsonObject;
import java.io.StringReader;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.Json;
import org.usizo.dispatch.area.AreaProfile;
import org.usizo.dispatch.area.ServiceArea;

/**
 * One area as a GeoJSON feature.
 *
 * @param geometry Polygon or MultiPolygon; null: everywhere
 */
public record AreaFeature(String type, String id, JsonObject geometry, AreaProperties properties) {

  static AreaFeature of(ServiceArea area) {
    var profile = area.profile();
    return new AreaFeature(
        "Feature", area.id().toString(), parse(profile.boundary()), AreaProperties.of(profile));
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  AreaProfile profile() {
    if (!"Feature".equals(type) || properties == null) {
      throw Problem.invalid("/type", "A GeoJSON Feature with properties is needed").toException();
    }
    return properties.profile(Boundary.read(geometry));
  }

  private static JsonObject parse(String boundary) {
    if (boundary == null) {
      return null;
    }
    try (var reader = Json.createReader(new StringReader(boundary))) {
      return reader.readObject();
    }
  }
}
