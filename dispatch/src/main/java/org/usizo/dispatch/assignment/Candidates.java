package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseAccess;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseNotFoundException;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.casefile.Viewer;

/** Who could go for a case, as an agent sees it. */
public final class Candidates {

  /** Candidates for one task of the case; {@code taskId} is null when no task needs anybody. */
  public record Listing(TaskId taskId, List<Candidate> candidates) {}

  private static final Set<Actor.Role> STAFF =
      EnumSet.of(Actor.Role.AGENT, Actor.Role.MANAGER, Actor.Role.PARTNER);

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CandidateSearch search;
  private final RoadAhead roadAhead;

  Candidates(Jdbi jdbi, InstantSource clock, CandidateSearch search, RoadAhead roadAhead) {
    this.roadAhead = roadAhead;
    this.jdbi = jdbi;
    this.clock = clock;
    this.search = search;
  }

  /**
   * Ranked best first, those who may not be asked among them with their reasons.
   *
   * @param taskId null: the first task that needs somebody, else the first
   * @throws CaseNotFoundException when there is no such case for this viewer
   */
  public Listing list(Viewer viewer, CaseId caseId, TaskId taskId) {
    roadAhead.look(caseId);
    return jdbi.withHandle(
        handle -> {
          if (CaseAccess.find(handle, viewer, caseId, clock.instant())
              .filter(STAFF::contains)
              .isEmpty()) {
            throw new CaseNotFoundException(caseId);
          }
          return TaskStore.listNeeds(handle, caseId).stream()
              .filter(need -> taskId == null || need.taskId().equals(taskId))
              .min(
                  (a, b) ->
                      Boolean.compare(b.state() == TaskState.OPEN, a.state() == TaskState.OPEN))
              .map(need -> new Listing(need.taskId(), list(handle, need)))
              .orElse(new Listing(null, List.of()));
        });
  }

  private List<Candidate> list(Handle handle, Need need) {
    var from = need.scene() == null ? AreaMiddles.find(handle, need).orElse(null) : need.scene();
    return from == null ? List.of() : search.all(handle, need, from, clock.instant());
  }
}
