package org.usizo.ops.demo;

import com.google.gson.JsonObject;
import java.util.Random;
import org.usizo.ops.simulator.DemoFleet;
import org.usizo.ops.simulator.Place;

/** What the demo's customers send when they press. */
enum Press {
  ROAD("The car will not start; ROAD is pressed.", "Demo: the battery is flat"),
  MEDICAL("Somebody is unwell; MEDICAL is pressed.", "Demo: chest pain");

  private static final double NEAR_METRES = 400;

  private final String title;
  private final String note;

  Press(String title, String note) {
    this.title = title;
    this.note = note;
  }

  String title() {
    return title;
  }

  /** The body of {@code POST /alerts}, a few hundred metres from the centre of the demo. */
  JsonObject body(Random random) {
    return body(
        DemoFleet.CENTRE.offset(
            random.nextDouble(-NEAR_METRES, NEAR_METRES),
            random.nextDouble(-NEAR_METRES, NEAR_METRES)),
        random);
  }

  /** The same, pressed at this place. */
  JsonObject body(Place place, Random random) {
    var body = new JsonObject();
    body.addProperty("kind", name());
    body.addProperty("note", note);
    body.addProperty("language", "en");
    body.addProperty("positionIs", "INCIDENT");
    var position = new JsonObject();
    position.addProperty("lat", place.lat());
    position.addProperty("lon", place.lon());
    position.addProperty("accuracy", 12);
    position.addProperty("source", "GNSS");
    body.add("position", position);
    var contact = new JsonObject();
    contact.addProperty("name", DemoFleet.CALLER);
    contact.addProperty("phone", "+2711555%04d".formatted(random.nextInt(10_000)));
    body.add("contact", contact);
    return body;
  }
}
