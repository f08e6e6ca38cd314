package org.usizo.ops.demo;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Fields;
import org.usizo.ops.simulator.Person;
import org.usizo.ops.simulator.Place;
import org.usizo.ops.simulator.Vehicle;

/** A crew that does what a story says and nothing by itself. */
final class DemoCrew {
  private final Person person;
  private final String name;

  private DemoCrew(Person person, String name) {
    this.person = person;
    this.name = name;
  }

  /** A new responder with one tow truck, off duty. */
  static DemoCrew enrol(Person operator, Person person, String name, Place base) {
    var vehicle =
        new Vehicle(person.subject(), name, name, "DEMO 99 GP", List.of("TOW", "BATTERY"), base);
    expect(
        operator.postOnce("/responders", UUID.randomUUID().toString(), vehicle.toJson()),
        name + " to be enrolled");
    var crew = new DemoCrew(person, name);
    crew.registerPhone();
    return crew;
  }

  private void registerPhone() {
    var phone = new JsonObject();
    phone.addProperty("kind", "TOKEN");
    phone.addProperty("value", person.subject());
    phone.addProperty("platform", "ANDROID");
    phone.addProperty("locale", "en-ZA");
    expect(
        person.put("/me/devices/" + person.subject(), phone), name + "'s phone to be registered");
  }

  String name() {
    return name;
  }

  void shift(String state) {
    var shift = new JsonObject();
    shift.addProperty("state", state);
    expect(person.put("/responders/me/shift", shift), name + "'s shift to be " + state);
  }

  void isAt(Place place) {
    var position = new JsonObject();
    position.addProperty("lat", place.lat());
    position.addProperty("lon", place.lon());
    position.addProperty("accuracy", 8);
    expect(person.post("/responders/me/positions", position), name + "'s position to be taken");
  }

  /** Whether it has an offer to answer. */
  boolean isAsked() {
    return offer().isPresent();
  }

  void accept() {
    String id = offer().orElseThrow(() -> new StoryBroken(name + " has no offer"));
    expect(person.post("/offers/" + id + "/accept", new JsonObject()), name + "'s yes to count");
  }

  void reports(String status) {
    Answer me = person.get("/responders/me");
    String id =
        Fields.findText(me.json(), "assignment.assignmentId")
            .or(() -> Fields.findText(me.json(), "assignment.id"))
            .orElseThrow(() -> new StoryBroken(name + " has no assignment"));
    var body = new JsonObject();
    body.addProperty("status", status);
    expect(person.post("/assignments/" + id + "/status", body), name + " to be " + status);
  }

  /** Whether it is bound to a case. */
  boolean isBound() {
    return Fields.find(person.get("/responders/me").json(), "assignment").isPresent();
  }

  private Optional<String> offer() {
    Answer offers = person.get("/responders/me/offers");
    return Fields.listObjects(offers.json()).stream()
        .flatMap(offer -> Fields.findText(offer, "id").stream())
        .findFirst();
  }

  private static void expect(Answer answer, String what) {
    if (!answer.isSuccess()) {
      throw new StoryBroken(
          "%s was expected, but the answer was %d %s"
              .formatted(what, answer.status(), answer.body()));
    }
  }
}
