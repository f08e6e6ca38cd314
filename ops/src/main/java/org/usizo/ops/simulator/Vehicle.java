package org.usizo.ops.simulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A vehicle of the demo fleet.
 *
 * @param subject whose token its crew uses
 * @param base where it waits for work
 */
public record Vehicle(
    String subject, String name, String callSign, String plate, List<String> skills, Place base) {

  /** What {@code POST /responders} takes. */
  public JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("subject", subject);
    json.addProperty("name", name);
    json.addProperty("callSign", callSign);
    json.addProperty("plate", plate);
    json.addProperty("positionMode", "LIVE");
    var list = new JsonArray();
    skills.forEach(list::add);
    json.add("skills", list);
    var position = new JsonObject();
    position.addProperty("lat", base.lat());
    position.addProperty("lon", base.lon());
    json.add("base", position);
    return json;
  }
}
