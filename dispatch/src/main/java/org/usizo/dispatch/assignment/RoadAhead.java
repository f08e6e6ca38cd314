package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.eta.Journey;
import org.usizo.dispatch.eta.Roads;
import org.usizo.dispatch.geo.Place;

/**
 * Asks the routing service about everybody who may be near, before a case is locked and without
 * holding a connection. The change that follows searches anew, with what is true then, and finds
 * the driving times in memory; whoever has moved on or come up meanwhile goes by the straight line.
 */
final class RoadAhead {

  private static final int TASKS_AT_MOST = 3;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CandidateSearch search;
  private final Roads roads;

  RoadAhead(Jdbi jdbi, InstantSource clock, CandidateSearch search, Roads roads) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.search = search;
    this.roads = roads;
  }

  /** One call for each task of the case that may need somebody in the change to come. */
  void look(CaseId caseId) {
    if (roads.areKnown()) {
      jdbi.withHandle(handle -> journeys(handle, caseId)).forEach(roads::look);
    }
  }

  private List<List<Journey>> journeys(Handle handle, CaseId caseId) {
    return TaskStore.listNeeds(handle, caseId).stream()
        .filter(need -> need.state() == TaskState.OPEN || need.state() == TaskState.ASSIGNED)
        .limit(TASKS_AT_MOST)
        .map(need -> journeys(handle, need))
        .toList();
  }

  private List<Journey> journeys(Handle handle, Need need) {
    return Optional.ofNullable(need.scene())
        .map(scene -> journeys(handle, need, scene))
        .orElse(List.of());
  }

  private List<Journey> journeys(Handle handle, Need need, Place scene) {
    var now = clock.instant();
    return search.listNearest(handle, need, scene, now).stream()
        .map(near -> Journeys.of(need, near, now))
        .toList();
  }
}
