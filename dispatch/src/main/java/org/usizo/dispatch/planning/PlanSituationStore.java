package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.TaskId;

/** Reads what a plan is made from. */
final class PlanSituationStore {

  static final String TASKS = ClasspathSqlLocator.create().getResource("db/queries/plan-tasks.sql");
  static final String CREWS = ClasspathSqlLocator.create().getResource("db/queries/plan-crews.sql");

  private PlanSituationStore() {}

  /** How long work of one kind took of late. */
  public record WorkTime(AlertKind kind, double seconds) {}

  /** Gravest and oldest first. */
  static List<PlannedTask> listTasks(Handle handle, int limit) {
    return handle.createQuery(TASKS).bind("limit", limit).mapTo(PlannedTask.class).list();
  }

  /**
   * @param freshAfter LIVE positions must be younger
   * @param perTask how many of the nearest for each task
   */
  static List<Crew> listCrews(
      Handle handle, Collection<TaskId> tasks, Instant freshAfter, int perTask) {
    return handle
        .createQuery(CREWS)
        .bindArray("tasks", UUID.class, tasks.stream().map(TaskId::value).toList())
        .bind("freshAfter", freshAfter)
        .bind("perTask", perTask)
        .mapTo(Crew.class)
        .list();
  }

  /** From arrival until clear, on average, of work that ended since then. */
  static Map<AlertKind, Duration> workTimes(Handle handle, Instant since) {
    return handle
        .createQuery(
            """
            SELECT c.kind, avg(extract(epoch FROM a.ended_at - a.on_scene_at)) AS seconds
              FROM dispatch.assignment a JOIN dispatch.case_file c ON c.id = a.case_id
             WHERE a.status = 'CLEARED' AND a.ended_at > :since AND a.ended_at > a.on_scene_at
             GROUP BY c.kind HAVING count(*) >= 5
            """)
        .bind("since", since)
        .mapTo(WorkTime.class)
        .list()
        .stream()
        .collect(Collectors.toMap(WorkTime::kind, one -> Duration.ofSeconds((long) one.seconds())));
  }
}
