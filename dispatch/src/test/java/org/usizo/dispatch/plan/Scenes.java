package org.usizo.dispatch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/** Tasks and responders along one road, a minute's drive for each 0.01 degrees north. */
final class Scenes {

  static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  static final TravelTimes ROAD =
      (from, to) -> {
        var seconds = new int[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
          for (int j = 0; j < to.size(); j++) {
            seconds[i][j] = (int) Math.round(Math.abs(from.get(i).lat() - to.get(j).lat()) * 6_000);
          }
        }
        return seconds;
      };

  private Scenes() {}

  static Place at(double minutes) {
    return new Place(minutes / 100, 28);
  }

  static TaskId taskId(int number) {
    return new TaskId(new UUID(1, number));
  }

  static ResponderId responderId(int number) {
    return new ResponderId(new UUID(2, number));
  }

  static OpenTask task(int number, double minutes, int priority, String... needs) {
    return new OpenTask(
        taskId(number),
        priority,
        AlertKind.ROAD,
        at(minutes),
        Set.of(needs),
        NOON,
        Duration.ofMinutes(30),
        Duration.ofMinutes(35),
        0,
        null,
        Set.of());
  }

  static OpenTask waitingFor(Duration waited, OpenTask task) {
    return new OpenTask(
        task.id(),
        task.priority(),
        task.kind(),
        task.scene(),
        task.needs(),
        NOON.minus(waited),
        task.target(),
        task.workOnScene(),
        task.redirections(),
        task.servedBy(),
        task.notAgain());
  }

  static OpenTask served(int responder, int redirections, OpenTask task) {
    return new OpenTask(
        task.id(),
        task.priority(),
        task.kind(),
        task.scene(),
        task.needs(),
        task.receivedAt(),
        task.target(),
        task.workOnScene(),
        redirections,
        responderId(responder),
        task.notAgain());
  }

  static UsableResponder free(int number, double minutes, String... skills) {
    return with(number, minutes, new Availability.Free(), skills);
  }

  static UsableResponder enRoute(int number, double minutes, int task, String... skills) {
    return with(number, minutes, new Availability.EnRoute(taskId(task)), skills);
  }

  static UsableResponder busy(int number, double minutes, int freeInMinutes, String... skills) {
    var until = NOON.plus(Duration.ofMinutes(freeInMinutes));
    return with(number, minutes, new Availability.Busy(until, at(minutes)), skills);
  }

  private static UsableResponder with(
      int number, double minutes, Availability availability, String... skills) {
    return new UsableResponder(
        responderId(number),
        "R" + number,
        at(minutes),
        Set.of(skills),
        availability,
        null,
        0,
        null);
  }

  static Situation situation(List<OpenTask> tasks, UsableResponder... responders) {
    return new Situation(NOON, tasks, List.of(responders));
  }
}
