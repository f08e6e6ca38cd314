package org.usizo.ops.blackbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;

/** Who runs the service, and what tests need done by them. */
final class Staff {
  private Staff() {}

  static Call agent(Call call) {
    return call.bearer(Live.tokens().of("agent", "blackbox-agent"));
  }

  static Call manager(Call call) {
    return call.bearer(Live.tokens().of("manager", "blackbox-manager"));
  }

  static Call operator(Call call) {
    return call.bearer(Live.tokens().of("operator", "blackbox-operator"));
  }

  /**
   * Enrols a truck with every skill a ROAD case may need.
   *
   * @param subject who speaks for it; null for nobody
   * @param organisation whose it is; null for the installation's first
   * @return its id
   */
  static String enrol(String subject, String organisation) {
    var profile = new JsonObject();
    profile.addProperty("name", "Black box");
    profile.addProperty("callSign", "B-" + Live.newKey().substring(0, 8));
    profile.addProperty("subject", subject);
    profile.addProperty("organisation", organisation);
    profile.addProperty("positionMode", "LIVE");
    var skills = new JsonArray();
    List.of("FLATBED", "BATTERY", "TYRE").forEach(skills::add);
    profile.add("skills", skills);
    return done(operator(Live.api().post("/responders")).json(profile)).text("id");
  }

  /** An area where nobody presses. */
  static String newArea() {
    return done(operator(Live.api().post("/areas"))
            .json(
                """
                    {"type":"Feature","properties":{"name":"Far away"},
                     "geometry":{"type":"Polygon","coordinates":[[[60,60],[61,60],[61,61],[60,60]]]}}"""))
        .text("id");
  }

  static String newAgent() {
    String body =
        "{\"subject\":\"%s\",\"name\":\"Somebody\",\"role\":\"AGENT\"}"
            .formatted(Live.newSubject("agent"));
    return done(operator(Live.api().post("/agents")).json(body)).text("personId");
  }

  /** Puts a crew on duty at a place. */
  static void onDuty(String crew, double lat, double lon) {
    done(Live.api().put("/responders/me/shift").bearer(crew).json("{\"state\":\"AVAILABLE\"}"));
    done(Live.api().post("/responders/me/positions").bearer(crew).json(Bodies.position(lat, lon)));
  }

  /** Sends it; whatever is not 2xx ends the test. */
  static Answer done(Call call) {
    Answer answer = call.send();
    if (!answer.isSuccess()) {
      throw new IllegalStateException(
          "%s: %d %s".formatted(call.request().uri(), answer.status(), answer.body()));
    }
    return answer;
  }
}
