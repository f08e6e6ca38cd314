package org.usizo.ops.blackbox;

import com.google.gson.JsonObject;
import java.util.concurrent.ThreadLocalRandom;

/** What people press with. */
final class Bodies {
  private static final double LAT = -26.2041;
  static final double LON = 28.0473;

  private Bodies() {}

  /** ROAD at the middle of the ground, with a phone to call back. */
  static JsonObject road() {
    return of("ROAD");
  }

  static JsonObject medical() {
    return of("MEDICAL");
  }

  static JsonObject of(String kind) {
    var body = new JsonObject();
    body.addProperty("kind", kind);
    body.add("position", position(LAT, LON));
    var contact = new JsonObject();
    contact.addProperty("phone", newPhone());
    body.add("contact", contact);
    return body;
  }

  static JsonObject withoutPosition() {
    JsonObject body = road();
    body.remove("position");
    return body;
  }

  /** ROAD at another latitude. */
  static JsonObject at(double lat) {
    JsonObject body = road();
    body.add("position", position(lat, LON));
    return body;
  }

  /** The same press, so many kilometres to the north. */
  static JsonObject northOf(JsonObject body, double kilometres) {
    JsonObject moved = body.deepCopy();
    moved.add("position", position(LAT + kilometres / 111.2, LON));
    return moved;
  }

  static JsonObject position(double lat, double lon) {
    var position = new JsonObject();
    position.addProperty("lat", lat);
    position.addProperty("lon", lon);
    position.addProperty("accuracy", 12.5);
    return position;
  }

  static String newPhone() {
    return "+2782" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
  }

  static JsonObject with(JsonObject body, String member, String value) {
    JsonObject changed = body.deepCopy();
    changed.addProperty(member, value);
    return changed;
  }

  /** With the app's installation, which proves who somebody is. */
  static JsonObject fromInstallation(JsonObject body, String installationId) {
    JsonObject changed = body.deepCopy();
    var installation = new JsonObject();
    installation.addProperty("id", installationId);
    changed.add("installation", installation);
    return changed;
  }
}
