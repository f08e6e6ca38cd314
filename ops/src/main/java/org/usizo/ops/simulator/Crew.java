package org.usizo.ops.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Fields;

/**
 * The crew of one vehicle: on shift, tells where it is, accepts what it is offered, and does the
 * work step by step. What the server says its job is, is its job: it keeps no other memory, so a
 * restart on either side changes nothing. Call {@link #step} about once a second, from one thread.
 */
final class Crew {
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration TELL_DRIVING = Duration.ofSeconds(2);
  private static final Duration TELL_WAITING = Duration.ofSeconds(15);

  private final Vehicle vehicle;
  private final Person person;
  private final InstantSource clock;
  private final Work work;
  private Place place;
  private Drive drive;
  private boolean onShift;
  private Instant lookedAt = Instant.EPOCH;
  private Instant toldAt = Instant.EPOCH;

  Crew(Vehicle vehicle, Person person, InstantSource clock) {
    this.vehicle = vehicle;
    this.person = person;
    this.clock = clock;
    this.work = new Work(this, person, clock);
    this.place = vehicle.base();
  }

  /** Whether it has gone on shift. */
  boolean isOnShift() {
    return onShift;
  }

  /**
   * Does what is due.
   *
   * @throws org.usizo.ops.client.UnreachableException when the server is away
   */
  void step() {
    if (!onShift) {
      onShift = goOnShift();
      return;
    }
    move();
    tellPosition();
    if (isDue(lookedAt, LOOK)) {
      lookedAt = clock.instant();
      look();
    }
  }

  Place place() {
    return place;
  }

  boolean isDriving() {
    return drive != null;
  }

  void driveTo(Place target) {
    drive = Drive.between(place, target, clock.instant());
  }

  /** To the base, at the same speed, free for work on the way. */
  void driveHome() {
    driveTo(vehicle.base());
  }

  private boolean goOnShift() {
    registerPhone();
    var shift = new JsonObject();
    shift.addProperty("state", "AVAILABLE");
    return person.put("/responders/me/shift", shift).isSuccess();
  }

  /** Offers reach the crew by push as well; one can read them in the FCM double. */
  private void registerPhone() {
    var phone = new JsonObject();
    phone.addProperty("kind", "TOKEN");
    phone.addProperty("value", vehicle.subject());
    phone.addProperty("platform", "ANDROID");
    phone.addProperty("locale", "en-ZA");
    person.put("/me/devices/" + vehicle.subject(), phone);
  }

  private void move() {
    if (drive == null) {
      return;
    }
    place = drive.at(clock.instant());
    if (drive.isOver(clock.instant())) {
      drive = null;
      toldAt = Instant.EPOCH;
    }
  }

  private void tellPosition() {
    if (isDue(toldAt, drive == null ? TELL_WAITING : TELL_DRIVING)) {
      toldAt = clock.instant();
      Answer answer = person.post("/responders/me/positions", position());
      onShift = answer.status() != 409; // taken off duty meanwhile, or a new database
    }
  }

  private void look() {
    Answer me = person.get("/responders/me");
    if (!me.isSuccess()) {
      return;
    }
    Optional<Job> job = Job.find(me.json());
    if (job.isPresent()) {
      work.goOn(job.get());
    } else {
      work.stop();
      acceptOffers();
    }
  }

  private void acceptOffers() {
    Answer offers = person.get("/responders/me/offers");
    for (JsonObject offer : Fields.listObjects(offers.json())) {
      Fields.findText(offer, "id").ifPresent(id -> accept(id, offer));
    }
  }

  private void accept(String offerId, JsonElement offer) {
    var eta = new JsonObject();
    Fields.findNumber(offer, "etaP50Seconds")
        .ifPresent(s -> eta.addProperty("etaSeconds", s.intValue()));
    String key = UUID.nameUUIDFromBytes(("accept " + offerId).getBytes(UTF_8)).toString();
    if (person.postOnce("/offers/" + offerId + "/accept", key, eta).isSuccess()) {
      lookedAt = Instant.EPOCH; // see the new job at once
    }
  }

  JsonObject position() {
    var json = new JsonObject();
    json.addProperty("lat", place.lat());
    json.addProperty("lon", place.lon());
    json.addProperty("accuracy", 8);
    json.addProperty("heading", drive == null ? 0 : drive.heading());
    json.addProperty("speed", drive == null ? 0 : drive.metresPerSecond());
    json.addProperty("fixedAt", clock.instant().toString());
    json.addProperty("source", "GNSS");
    return json;
  }

  private boolean isDue(Instant last, Duration pause) {
    return !clock.instant().isBefore(last.plus(pause));
  }
}
