package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.plan.Availability;
import org.usizo.dispatch.plan.Situation;
import org.usizo.dispatch.plan.UsableResponder;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ShiftState;

/** Says what the database knows of a region in the words of the plan. Asks nobody. */
final class Situations {

  /** Nobody at work is believed to be free sooner: jobs overrun. */
  private static final Duration OVERDUE_REST = Duration.ofMinutes(10);

  /** Handing over at a hospital or a workshop. */
  private static final Duration AT_THE_DESTINATION = Duration.ofMinutes(10);

  private final WorkTimes workTimes;
  private final StraightLineEta towards;
  private final Instant now;

  /**
   * @param towards for ways to destinations
   */
  Situations(WorkTimes workTimes, StraightLineEta towards, Instant now) {
    this.workTimes = workTimes;
    this.towards = towards;
    this.now = now;
  }

  Situation of(PlanRegion region, Map<TaskId, Set<ResponderId>> notAgain) {
    var planned = region.tasks().stream().map(PlannedTask::id).collect(Collectors.toSet());
    var owners =
        region.tasks().stream().map(PlannedTask::organisationId).collect(Collectors.toSet());
    return new Situation(
        now,
        region.tasks().stream()
            .map(
                task ->
                    task.open(
                        workTimes.of(task.kind()), notAgain.getOrDefault(task.id(), Set.of())))
            .toList(),
        region.crews().stream()
            .map(crew -> usable(crew, planned, owners.contains(crew.organisationId())))
            .toList());
  }

  private UsableResponder usable(Crew crew, Set<TaskId> planned, boolean own) {
    return new UsableResponder(
        crew.id(),
        crew.callSign(),
        crew.place(),
        Set.copyOf(crew.skills()),
        availability(crew, planned),
        shiftEnds(crew),
        own ? 0 : crew.preferenceSeconds(),
        own ? null : crew.contractMetres());
  }

  /** Whoever is on its last job, or stops for a break after it, gets no other. */
  private Instant shiftEnds(Crew crew) {
    return crew.shiftState() == ShiftState.AVAILABLE ? crew.shiftUntil() : now;
  }

  private Availability availability(Crew crew, Set<TaskId> planned) {
    if (crew.taskId() == null) {
      return new Availability.Free();
    }
    if (crew.isUnderWay() && planned.contains(crew.taskId())) {
      return new Availability.EnRoute(crew.taskId());
    }
    return new Availability.Busy(freeAt(crew), crew.endsAt());
  }

  private Instant freeAt(Crew crew) {
    var expected =
        switch (crew.status()) {
          case ACCEPTED, EN_ROUTE -> crew.arrivalAt().plus(workTimes.of(crew.kind()));
          case TRANSPORTING -> now.plus(wayToDestination(crew)).plus(AT_THE_DESTINATION);
          case AT_DESTINATION -> now.plus(AT_THE_DESTINATION);
          default ->
              crew.onSceneAt() == null
                  ? now.plus(workTimes.of(crew.kind()))
                  : crew.onSceneAt().plus(workTimes.of(crew.kind()));
        };
    var soonest = now.plus(OVERDUE_REST);
    return expected.isBefore(soonest) ? soonest : expected;
  }

  private Duration wayToDestination(Crew crew) {
    return towards.drivingTime(crew.place().distanceTo(crew.endsAt()));
  }
}
