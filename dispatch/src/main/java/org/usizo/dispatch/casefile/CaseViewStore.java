package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

/** Reads what a {@link CaseView} shows beside the case itself. */
final class CaseViewStore {

  private static final String TASKS =
      ClasspathSqlLocator.create().getResource("db/queries/case-tasks.sql");

  private CaseViewStore() {}

  /** A task with its newest assignment, flat as the query returns it. */
  public record TaskRow(
      TaskId taskId,
      int number,
      TaskState state,
      List<String> skills,
      AssignmentId assignmentId,
      AssignmentStatus status,
      ResponderId responderId,
      String name,
      String callSign,
      String vehicle,
      String plate,
      String word,
      Integer etaP50Seconds,
      Integer etaP90Seconds,
      String etaProvider,
      Instant etaAt,
      Instant promisedAt,
      Instant acceptedAt,
      Instant enRouteAt,
      Instant onSceneAt,
      Instant endedAt,
      Place place,
      Double accuracyMetres,
      Double headingDegrees,
      Double speedMps,
      Instant fixedAt) {}

  static List<TaskRow> listTasks(Handle handle, CaseId id) {
    return handle.createQuery(TASKS).bind("caseId", id).mapTo(TaskRow.class).list();
  }

  static String getAreaName(Handle handle, AreaId area) {
    return handle
        .createQuery("SELECT name FROM dispatch.service_area WHERE id = :id")
        .bind("id", area)
        .mapTo(String.class)
        .one();
  }

  static List<CaseView.EmergencyNumber> listEmergencyNumbers(Handle handle, AreaId area) {
    return handle
        .createQuery(
            "SELECT service, number FROM dispatch.emergency_number WHERE area_id = :area ORDER BY position")
        .bind("area", area)
        .mapTo(CaseView.EmergencyNumber.class)
        .list();
  }

  /** The newest honest guess for this kind in this area. */
  public record WaitRow(Integer p50Seconds, Integer p90Seconds, String reason) {}

  /** What the newest plan says of a task that waits; old plans say nothing. */
  static Optional<PlannedWait> findPlannedWait(Handle handle, CaseId id, Instant madeAfter) {
    return handle
        .createQuery(
            """
            SELECT p.planned_at, p.free_at, p.eta_seconds
              FROM dispatch.plan_row p JOIN dispatch.task t ON t.id = p.task_id
             WHERE t.case_id = :id AND t.state = 'OPEN' AND p.planned_at > :madeAfter
             ORDER BY t.number LIMIT 1
            """)
        .bind("id", id)
        .bind("madeAfter", madeAfter)
        .mapTo(PlannedWait.class)
        .findOne();
  }

  static Optional<WaitRow> findWait(Handle handle, AreaId area, AlertKind kind) {
    return handle
        .createQuery(
            """
            SELECT p50_seconds, p90_seconds, reason FROM dispatch.wait_snapshot WHERE area_id = :area AND kind = :kind
            """)
        .bind("area", area)
        .bind("kind", kind)
        .mapTo(WaitRow.class)
        .findOne();
  }
}
