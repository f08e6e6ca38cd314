package org.usizo.ops.simulator;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.usizo.ops.client.Answer;

/** What a crew does about its job: drive there, work, take along if there is somewhere to go. */
final class Work {
  private static final Duration AT_SCENE = Duration.ofSeconds(15);
  private static final Duration AT_DESTINATION = Duration.ofSeconds(8);

  /** Where patients are brought when nobody said: 1.2 km to the east. */
  private static final double HOSPITAL_EAST_METRES = 1_200;

  private final Crew crew;
  private final Person person;
  private final InstantSource clock;
  private Job job;
  private CaseView found;
  private Instant since;

  Work(Crew crew, Person person, InstantSource clock) {
    this.crew = crew;
    this.person = person;
    this.clock = clock;
  }

  /** There is no job: one that was given up or taken away ends with the way home. */
  void stop() {
    if (job != null) {
      job = null;
      crew.driveHome();
    }
  }

  /** Does the next step of the job as the server sees it. */
  void goOn(Job current) {
    if (!current.equals(job)) {
      begin(current);
    }
    switch (job.status()) {
      case "ACCEPTED" -> report("EN_ROUTE");
      case "EN_ROUTE" -> arriveThen("ON_SCENE");
      case "ON_SCENE" -> leave();
      case "TRANSPORTING" -> arriveThen("AT_DESTINATION");
      case "AT_DESTINATION" -> after(AT_DESTINATION, "CLEARED");
      default -> {}
    }
  }

  private void begin(Job current) {
    boolean fresh = job == null || !job.assignmentId().equals(current.assignmentId());
    Answer answer = person.get("/cases/" + current.caseId());
    if (answer.isSuccess()) {
      found = CaseView.of(answer.json());
    } else if (fresh) {
      found = new CaseView("ROAD", Optional.empty(), Optional.empty());
    }
    job = current;
    since = clock.instant();
    target().ifPresent(crew::driveTo);
  }

  private Optional<Place> target() {
    return switch (job.status()) {
      case "EN_ROUTE" -> found.scene();
      case "TRANSPORTING" -> Optional.of(destination());
      default -> Optional.empty();
    };
  }

  private Place destination() {
    return found.destination().orElseGet(() -> crew.place().offset(0, HOSPITAL_EAST_METRES));
  }

  private void arriveThen(String status) {
    if (!crew.isDriving()) {
      report(status);
    }
  }

  private void leave() {
    boolean takesAlong = found.destination().isPresent() || found.kind().equals("MEDICAL");
    after(AT_SCENE, takesAlong ? "TRANSPORTING" : "CLEARED");
  }

  private void after(Duration pause, String status) {
    if (clock.instant().isAfter(since.plus(pause))) {
      report(status);
    }
  }

  private void report(String status) {
    var body = new JsonObject();
    body.addProperty("status", status);
    body.addProperty("at", clock.instant().toString());
    body.add("position", crew.position());
    Answer answer = person.post("/assignments/" + job.assignmentId() + "/status", body);
    if (answer.status() == 409 && status.equals("TRANSPORTING")) {
      report("CLEARED");
    }
  }
}
