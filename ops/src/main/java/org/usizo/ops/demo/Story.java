package org.usizo.ops.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Fields;
import org.usizo.ops.simulator.Person;

/** One press from the receipt to the survey, each step within its deadline. */
final class Story {
  private static final Duration LOOK_EVERY = Duration.ofMillis(700);
  private static final List<String> AT_WORK =
      List.of("ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "CLEARED");

  private final Press press;
  private final Person customer;
  private final Phone phone;
  private final Narrator narrator;
  private final InstantSource clock;
  private final Timeline timeline;
  private String caseId;
  private JsonElement seen;

  Story(
      Press press,
      Person customer,
      Person manager,
      Phone phone,
      Narrator narrator,
      InstantSource clock) {
    this.press = press;
    this.customer = customer;
    this.phone = phone;
    this.narrator = narrator;
    this.clock = clock;
    this.timeline = new Timeline(manager, narrator);
  }

  /**
   * Tells it all.
   *
   * @throws StoryBroken if a step does not come
   */
  void tell() {
    narrator.begin(press.title());
    registerPhone();
    pressButton();
    await("a push that the press was received", 15, () -> phone.hasReceived("RECEIVED"));
    await("somebody who comes", 60, () -> Help.find(seen).isPresent());
    introduce(Help.find(seen).orElseThrow());
    await("a push that help was found", 15, () -> phone.hasReceived("HELP_FOUND"));
    await("help on its way", 30, () -> isStatus("EN_ROUTE") || isAtWork());
    await("a push that help is on its way", 15, () -> phone.hasReceived("ON_THE_WAY"));
    await("the arrival", 240, this::isAtWork);
    narrator.customer("help stands beside me");
    await("a push that help has arrived", 15, () -> phone.hasReceived("ARRIVED"));
    await("the end of the work", 180, () -> isStatus("RESOLVED") || isStatus("CLOSED"));
    await("a push that all is done", 15, () -> phone.hasReceived("RESOLVED"));
    answerSurvey();
    narrator.usizo(
        "done: %d pushes, %d events on the timeline".formatted(phone.count(), timeline.count()));
  }

  private void registerPhone() {
    var device = new JsonObject();
    device.addProperty("kind", "TOKEN");
    device.addProperty("value", phone.token());
    device.addProperty("platform", "ANDROID");
    device.addProperty("locale", "en-ZA");
    Answer answer = customer.put("/me/devices/" + UUID.randomUUID(), device);
    expect(answer, "the phone to be registered");
    narrator.customer("phone registered for pushes");
  }

  private void pressButton() {
    String key = UUID.randomUUID().toString();
    Answer answer = customer.postOnce("/alerts", key, press.body(new Random()));
    expect(answer, "a receipt");
    caseId = answer.text("caseId");
    narrator.usizo(
        "receipt %s: priority %s, %s"
            .formatted(answer.text("reference"), answer.text("priority"), wait(answer.json())));
    Fields.findText(answer.json(), "nextStep.text")
        .ifPresent(next -> narrator.usizo("next: " + next));
  }

  private static String wait(JsonElement receipt) {
    return Fields.findNumber(receipt, "wait.p50Seconds")
        .map(seconds -> "help in about %d minutes".formatted(Math.max(1, Math.round(seconds / 60))))
        .orElseGet(
            () ->
                "no wait can be promised yet ("
                    + Fields.findText(receipt, "waitReason").orElse("no reason given")
                    + ")");
  }

  private void introduce(Help help) {
    narrator.customer(
        "%s comes, plate %s, in about %s min; ask for the word \"%s\""
            .formatted(help.who(), help.plate(), help.etaMinutes(), help.word()));
  }

  private void answerSurvey() {
    var survey = new JsonObject();
    survey.addProperty("csat", 5);
    survey.addProperty("ces", 6);
    survey.addProperty("nps", 10);
    survey.addProperty("comment", "Demo: thank you");
    expect(customer.post("/cases/" + caseId + "/survey", survey), "the survey to be taken");
    narrator.customer("survey answered: satisfied 5 of 5, would recommend 10 of 10");
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
  }

  private void look() {
    Answer answer = customer.get("/cases/" + caseId);
    if (answer.isSuccess()) {
      seen = answer.json();
    } else if (seen == null) {
      seen = new JsonObject();
    }
    timeline.look(caseId);
    phone.look();
  }

  private boolean isStatus(String status) {
    return Fields.findText(seen, "status").filter(status::equals).isPresent();
  }

  private boolean isAtWork() {
    return isStatus("ON_SCENE")
        || isStatus("TRANSPORTING")
        || isStatus("RESOLVED")
        || Help.find(seen).filter(help -> AT_WORK.contains(help.status())).isPresent();
  }

  private static void expect(Answer answer, String what) {
    if (!answer.isSuccess()) {
      throw new StoryBroken(
          "%s was expected, but the answer was %d %s"
              .formatted(what, answer.status(), answer.body()));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryBroken("interrupted");
    }
  }
}
