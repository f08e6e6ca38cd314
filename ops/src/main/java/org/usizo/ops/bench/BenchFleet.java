package org.usizo.ops.bench;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Installation;
import org.usizo.ops.client.Json;
import org.usizo.ops.client.Tokens;

/**
 * A responder on duty, with everything it can report its position by.
 *
 * @param id of the responder
 * @param token of its crew
 * @param secret of its tracker
 */
record BenchFleet(String id, String token, String secret) {

  static List<BenchFleet> recruit(Installation installation, int size) {
    Api api = installation.api();
    Tokens tokens = installation.tokens(InstantSource.system());
    String operator = tokens.of("operator", "bench-operator");
    List<BenchFleet> fleet = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      String subject = "bench-responder-" + number;
      String token = tokens.of("responder", subject);
      String id =
          Json.id(
              done(api.post("/responders").bearer(operator).json(profile(number, subject)).send()),
              "responderId");
      done(api.put("/responders/me/shift").bearer(token).json("{\"state\":\"AVAILABLE\"}").send());
      JsonObject device =
          done(
              api.post("/responders/" + id + "/devices")
                  .bearer(operator)
                  .json("{\"protocol\":\"OSMAND\"}")
                  .send());
      fleet.add(new BenchFleet(id, token, device.get("secret").getAsString()));
    }
    return fleet;
  }

  private static String profile(int number, String subject) {
    return """
        {"name":"Bench %d","callSign":"B-%d","plate":"BNC %d GP","skills":["TOW"],"subject":"%s","positionMode":"LIVE"}"""
        .formatted(number, number, number, subject);
  }

  private static JsonObject done(Answer answer) {
    if (!answer.isSuccess()) {
      throw new IllegalStateException(
          "The fleet could not be made: " + answer.status() + " " + answer.body());
    }
    return answer.json().isJsonObject() ? answer.object() : new JsonObject();
  }
}
