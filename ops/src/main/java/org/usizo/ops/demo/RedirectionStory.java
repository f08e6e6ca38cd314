package org.usizo.ops.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Fields;
import org.usizo.ops.simulator.Person;
import org.usizo.ops.simulator.Place;

/**
 * Help changes because somebody nearer comes on duty: far from the demo fleet, with two crews of
 * its own, so that nothing else plays a part.
 */
final class RedirectionStory {
  /** North of Kimberley, some 450 km from the demo fleet. */
  static final Place SCENE = new Place(-28.60, 24.76);

  private static final Duration LOOK_EVERY = Duration.ofMillis(300);

  private final Person customer;
  private final DemoCrew far;
  private final DemoCrew near;
  private final Phone phone;
  private final Narrator narrator;
  private final InstantSource clock;
  private final Person manager;
  private final Timeline timeline;
  private String caseId;
  private JsonElement seen = new JsonObject();

  RedirectionStory(
      Person customer,
      Person manager,
      DemoCrew far,
      DemoCrew near,
      Phone phone,
      Narrator narrator,
      InstantSource clock) {
    this.customer = customer;
    this.far = far;
    this.near = near;
    this.phone = phone;
    this.narrator = narrator;
    this.clock = clock;
    this.manager = manager;
    this.timeline = new Timeline(manager, narrator);
  }

  /**
   * Tells it all.
   *
   * @throws StoryBroken if a step does not come
   */
  void tell() {
    narrator.begin("Help is on its way from afar when somebody nearer comes on duty.");
    try {
      helpSetsOutFromAfar();
      somebodyNearerComesOnDuty();
      near.accept();
      await("the new helper", 10, () -> helper().equals(near.name()));
      await("a push that somebody else is coming", 15, () -> phone.hasReceived("HELP_CHANGED"));
      if (far.isBound()) {
        throw new StoryBroken(far.name() + " is still bound to the case");
      }
      narrator.crew(far.name() + " is free for the next case");
      work();
    } finally {
      leaveNothingBehind();
    }
  }

  /** A story that broke must not take the next one's crews. */
  private void leaveNothingBehind() {
    if (caseId != null && !isStatus("RESOLVED") && !isStatus("CLOSED")) {
      var resolution = new JsonObject();
      resolution.addProperty("outcome", "SOLVED_BY_PHONE");
      manager.post("/cases/" + caseId + "/resolve", resolution);
    }
    far.shift("OFF");
    near.shift("OFF");
  }

  private void helpSetsOutFromAfar() {
    registerPhone();
    far.shift("AVAILABLE");
    far.isAt(SCENE.offset(28_000, 0));
    press();
    await("an offer to " + far.name(), 15, far::isAsked);
    far.accept();
    far.reports("EN_ROUTE");
    await("help on its way", 15, () -> helper().equals(far.name()));
  }

  private void somebodyNearerComesOnDuty() {
    near.shift("AVAILABLE");
    near.isAt(SCENE.offset(0, 1_500));
    narrator.crew(near.name() + " comes on duty, 1.5 km away");
    await("the plan to ask " + near.name(), 15, near::isAsked);
    if (!helper().equals(far.name())) {
      throw new StoryBroken("help was taken away before somebody else had said yes");
    }
  }

  private void work() {
    near.reports("EN_ROUTE");
    near.isAt(SCENE);
    near.reports("ON_SCENE");
    await("a push that help has arrived", 15, () -> phone.hasReceived("ARRIVED"));
    near.reports("CLEARED");
    await("the end of the case", 15, () -> isStatus("RESOLVED") || isStatus("CLOSED"));
    await("a push that all is done", 15, () -> phone.hasReceived("RESOLVED"));
    narrator.usizo("done: %d pushes, %d events".formatted(phone.count(), timeline.count()));
  }

  private void registerPhone() {
    var device = new JsonObject();
    device.addProperty("kind", "TOKEN");
    device.addProperty("value", phone.token());
    device.addProperty("platform", "ANDROID");
    device.addProperty("locale", "en-ZA");
    expect(customer.put("/me/devices/" + UUID.randomUUID(), device), "the phone to be registered");
  }

  private void press() {
    var body = Press.ROAD.body(SCENE, new Random());
    Answer answer = customer.postOnce("/alerts", UUID.randomUUID().toString(), body);
    expect(answer, "a receipt");
    caseId = answer.text("caseId");
    narrator.usizo("receipt %s".formatted(answer.text("reference")));
  }

  private String helper() {
    return Help.find(seen).map(Help::who).orElse("");
  }

  private boolean isStatus(String status) {
    return Fields.findText(seen, "status").filter(status::equals).isPresent();
  }

  private void await(String what, int seconds, BooleanSupplier condition) {
    Instant deadline = clock.instant().plusSeconds(seconds);
    look();
    while (!condition.getAsBoolean()) {
      if (clock.instant().isAfter(deadline)) {
        throw new StoryBroken(
            "%s did not come within %d s; the case is %s."
                .formatted(what, seconds, Fields.findText(seen, "status").orElse("unknown")));
      }
      pause();
      look();
    }
    look();
  }

  private void look() {
    Answer answer = customer.get("/cases/" + caseId);
    seen = answer.isSuccess() ? answer.json() : new JsonObject();
    timeline.look(caseId);
    phone.look();
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryBroken("interrupted");
    }
  }

  private static void expect(Answer answer, String what) {
    if (!answer.isSuccess()) {
      throw new StoryBroken(
          "%s was expected, but the answer was %d %s"
              .formatted(what, answer.status(), answer.body()));
    }
  }
}
