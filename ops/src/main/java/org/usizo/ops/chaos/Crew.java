package org.usizo.ops.chaos;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Json;
import org.usizo.ops.client.UnreachableException;

/**
 * One crew with a phone: goes on shift, answers offers (now and then with no, or not at all), works
 * each case to its end, and repeats whatever brought no answer.
 */
final class Crew implements Runnable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1000);
  private static final Duration BETWEEN_STEPS = Duration.ofMillis(300);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
  private static final Duration BETWEEN_FIXES = Duration.ofSeconds(20);
  private static final double DECLINES = 0.08;
  private static final double SLEEPS = 0.04;
  private static final List<String> WORK = List.of("EN_ROUTE", "ON_SCENE", "CLEARED");

  private final Api api;
  private final String token;
  private final Random random;
  private final AtomicBoolean over;
  private final Set<String> sleptThrough = new HashSet<>();
  private long lastFix;

  Crew(Api api, String token, Random random, AtomicBoolean over) {
    this.api = api;
    this.token = token;
    this.random = random;
    this.over = over;
  }

  @Override
  public void run() {
    insist("PUT", "/responders/me/shift", "{\"state\":\"AVAILABLE\"}");
    report();
    while (!over.get()) {
      finishLeftOver();
      for (JsonElement offer : offers()) {
        answer(offer.getAsJsonObject());
      }
      if (System.nanoTime() - lastFix > BETWEEN_FIXES.toNanos()) {
        report();
      }
      Pause.of(BETWEEN_LOOKS);
    }
  }

  private void report() {
    insist("POST", "/responders/me/positions", Ground.somewhere(random).toString());
    lastFix = System.nanoTime();
  }

  private JsonArray offers() {
    Answer answer = insist("GET", "/responders/me/offers", null);
    return answer != null && answer.isSuccess()
        ? Json.list(answer.json(), "offers")
        : new JsonArray();
  }

  private void answer(JsonObject offer) {
    String id = Json.id(offer, "offerId");
    double roll = random.nextDouble();
    if (sleptThrough.contains(id) || roll < SLEEPS) {
      sleptThrough.add(id);
    } else if (roll < SLEEPS + DECLINES) {
      insist("POST", "/offers/" + id + "/decline", "{\"reason\":\"TOO_FAR\"}");
    } else {
      insist("POST", "/offers/" + id + "/accept", "{}");
    }
  }

  /** Works whatever the server says this crew has, accepted a moment ago or before a crash. */
  private void finishLeftOver() {
    Answer me = insist("GET", "/responders/me", null);
    if (me != null && me.isSuccess()) {
      Json.findObject(me.object(), "assignment").ifPresent(this::work);
    }
  }

  private void work(JsonObject assignment) {
    String path = "/assignments/" + Json.id(assignment, "assignmentId") + "/status";
    for (String status : WORK) {
      Pause.of(BETWEEN_STEPS);
      insist("POST", path, "{\"status\":\"" + status + "\"}");
    }
  }

  /** Null only when the run ended before an answer came. */
  private Answer insist(String method, String path, String body) {
    while (true) {
      Answer answer = tryOnce(method, path, body);
      if (over.get() || (answer != null && !answer.isWorthRepeating())) {
        return answer;
      }
      Pause.of(BETWEEN_TRIES);
    }
  }

  private Answer tryOnce(String method, String path, String body) {
    try {
      var call = api.call(method, path).bearer(token);
      return (body == null ? call : call.json(body)).send();
    } catch (UnreachableException e) {
      return null;
    }
  }
}
