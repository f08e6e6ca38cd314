package org.usizo.ops.blackbox;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;
import org.usizo.ops.client.Json;

/**
 * A customer with an open case and the responder who is assigned to it.
 *
 * @param customer token of who pressed
 * @param responder token of who was sent
 * @param caseId the case
 * @param caseKey opens it without a token
 * @param responderId who was sent
 * @param assignmentId by which the responder is bound to the case
 */
record Household(
    String customer,
    String responder,
    String caseId,
    String caseKey,
    String responderId,
    String assignmentId) {

  /** Lets the customer press, and an agent send the responder. */
  static Household of(String customer, String responder, String responderSubject) {
    Answer receipt = Live.press(customer, Bodies.northOf(Bodies.road(), 300));
    String caseId = receipt.text("caseId");
    String responderId = newResponder(responderSubject, responder);
    var sent = new JsonObject();
    sent.addProperty("responderId", responderId);
    sent.addProperty("mode", "ASSIGN");
    JsonObject assignment =
        done(agent(Live.api().post("/cases/" + caseId + "/assignments")).json(sent)).object();
    return new Household(
        customer,
        responder,
        caseId,
        receipt.text("caseKey"),
        responderId,
        Json.firstOf(assignment, "assignmentId", "id"));
  }

  /** The ids that a route's path names, in order. */
  List<String> ids(String object) {
    return switch (object) {
      case "case" -> List.of(caseId);
      case "case-device" -> List.of(caseId, "installation-" + UUID.randomUUID());
      case "responder" -> List.of(responderId);
      case "assignment" -> List.of(assignmentId);
      case "device" -> List.of("installation-" + UUID.randomUUID());
      default -> throw new IllegalArgumentException("routes.txt names the object " + object);
    };
  }

  private static String newResponder(String subject, String token) {
    var profile = new JsonObject();
    profile.addProperty("name", "Matrix");
    profile.addProperty("callSign", "M-" + UUID.randomUUID().toString().substring(0, 8));
    profile.addProperty("subject", subject);
    profile.addProperty("positionMode", "LIVE");
    var skills = new com.google.gson.JsonArray();
    List.of("FLATBED", "BATTERY", "TYRE").forEach(skills::add);
    profile.add("skills", skills);
    String operator = Live.tokens().of("operator", "matrix-operator");
    JsonObject made = done(Live.api().post("/responders").bearer(operator).json(profile)).object();
    done(Live.api().put("/responders/me/shift").bearer(token).json("{\"state\":\"AVAILABLE\"}"));
    done(
        Live.api()
            .post("/responders/me/positions")
            .bearer(token)
            .json(Bodies.position(-26.2041 + 300 / 111.2, 28.0473)));
    return Json.id(made, "responderId");
  }

  private static Call agent(Call call) {
    return call.bearer(Live.tokens().of("agent", "matrix-agent"));
  }

  private static Answer done(Call call) {
    Answer answer = call.send();
    if (!answer.isSuccess()) {
      throw new IllegalStateException(
          "The world could not be made: " + answer.status() + " " + answer.body());
    }
    return answer;
  }
}
