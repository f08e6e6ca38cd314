package org.usizo.ops.blackbox;

import static org.usizo.ops.blackbox.Staff.agent;
import static org.usizo.ops.blackbox.Staff.done;
import static org.usizo.ops.blackbox.Staff.manager;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;
import org.usizo.ops.client.Fields;

/**
 * A customer with an open case, the crew that was sent, a case that is over, and whatever hangs on
 * them. Made over HTTP, as people would.
 */
final class Household {
  private final String customer;
  private final String crew;
  private final String organisation;
  private final double lat;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, List<String>> kept = new HashMap<>();

  private Household(String customer, String crew, String organisation, double lat) {
    this.customer = customer;
    this.crew = crew;
    this.organisation = organisation;
    this.lat = lat;
  }

  /** Lets the customer press, and the crew, alone near it, take the offer. */
  static Household of(String customer, String crewSubject, String organisation, double lat) {
    String crew = Live.tokens().of("responder", crewSubject);
    var household = new Household(customer, crew, organisation, lat);
    household.words.put("responder", Staff.enrol(crewSubject, organisation));
    household.pressAndSend();
    household.endAnother();
    household.raiseAlarm();
    return household;
  }

  private void pressAndSend() {
    Staff.onDuty(crew, lat, Bodies.LON);
    keep("case", Live.press(customer, Bodies.at(lat)));
    Wait.until("an offer to the crew", () -> !offers().isEmpty());
    String offer = offers().getFirst().get("id").getAsString();
    words.put("offer", offer);
    Answer accepted = done(Live.api().post("/offers/" + offer + "/accept").bearer(crew));
    words.put("assignment", accepted.text("assignmentId"));
    words.put("message", done(post("/messages", "{\"text\":\"hello\"}")).text("id"));
  }

  private List<JsonObject> offers() {
    return Fields.listObjects(done(Live.api().get("/responders/me/offers").bearer(crew)).json());
  }

  /** A second case, six kilometres away, that is over and about which a survey was answered. */
  private void endAnother() {
    keep("finished-case", Live.press(customer, Bodies.at(lat + 0.06)));
    String path = "/cases/" + words.get("finished-case");
    done(agent(Live.api().post(path + "/resolve")).json("{\"outcome\":\"SOLVED_BY_PHONE\"}"));
    done(Live.api().post(path + "/survey").bearer(customer).json("{\"csat\":4}"));
  }

  private void raiseAlarm() {
    done(Live.api().post("/responders/me/distress").bearer(crew).json("{}"));
    JsonObject escalation =
        Fields.listObjects(done(manager(Live.api().get("/escalations"))).json()).stream()
            .filter(one -> one.get("caseId").getAsString().equals(words.get("case")))
            .findFirst()
            .orElseThrow();
    words.put("escalation", escalation.get("id").getAsString());
  }

  private void keep(String word, Answer receipt) {
    words.put(word, receipt.text("caseId"));
    words.put(word + "-key", receipt.text("caseKey"));
  }

  /** An id or key by its name in routes.txt. */
  String word(String name) {
    String word = words.get(name);
    if (word == null) {
      throw new IllegalArgumentException("routes.txt names {" + name + "}, which nobody has");
    }
    return word;
  }

  /** The ids that a route's path names, in order. */
  List<String> ids(String object) {
    return kept.computeIfAbsent(object, this::newIds);
  }

  /** The same for a call that may use up what it names: a share to be ended, a device to go. */
  List<String> newIds(String object) {
    return switch (object) {
      case "case", "finished-case", "assignment", "offer", "escalation" -> List.of(word(object));
      case "case-device" -> List.of(word("case"), "installation-" + Live.newKey());
      case "new-device" -> List.of("installation-" + Live.newKey());
      case "own-device" -> List.of(newDevice(customer));
      case "panic-key" -> List.of(newPanicKey());
      case "share" -> List.of(word("case"), done(post("/shares", "")).text("id"));
      case "track" -> List.of(done(post("/shares", "")).text("token"));
      case "handover" -> List.of(word("case"), newHandover());
      case "link" -> List.of(word("case"), newLink());
      case "spare-responder" -> List.of(Staff.enrol(null, organisation));
      case "responder-device" -> newTracker();
      case "area" -> List.of(Staff.newArea());
      case "agent-record" -> List.of(Staff.newAgent());
      default -> throw new IllegalArgumentException("routes.txt names the object " + object);
    };
  }

  /** Registers a device for whoever holds the token. */
  static String newDevice(String token) {
    String id = "installation-" + Live.newKey();
    done(
        Live.api()
            .put("/me/devices/" + id)
            .bearer(token)
            .json("{\"kind\":\"TOKEN\",\"value\":\"%s\",\"platform\":\"WEB\"}".formatted(id)));
    return id;
  }

  private String newPanicKey() {
    return done(Live.api()
            .post("/me/panic-keys")
            .bearer(customer)
            .json("{\"installationId\":\"panic-" + Live.newKey() + "\"}"))
        .text("id");
  }

  private String newHandover() {
    return done(agent(Live.api().post("/cases/" + word("case") + "/handovers"))
            .json("{\"service\":\"POLICE\"}"))
        .text("id");
  }

  private String newLink() {
    String other = word("finished-case");
    done(
        agent(Live.api().post("/cases/" + word("case") + "/link"))
            .json("{\"caseId\":\"" + other + "\"}"));
    return other;
  }

  private List<String> newTracker() {
    String spare = Staff.enrol(null, organisation);
    Call call = Staff.operator(Live.api().post("/responders/" + spare + "/devices"));
    return List.of(spare, done(call.json("{\"protocol\":\"OSMAND\"}")).text("id"));
  }

  private Call post(String part, String body) {
    Call call = Live.api().post("/cases/" + word("case") + part).bearer(customer);
    return body.isEmpty() ? call : call.json(body);
  }
}
