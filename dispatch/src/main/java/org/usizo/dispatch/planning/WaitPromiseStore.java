package org.usizo.dispatch.planning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.planning.WaitPromisePolicy.Telling;

/** Owns table {@code wait_promise}. */
final class WaitPromiseStore {

  private WaitPromiseStore() {}

  /** Keeps the first promise of each task; a later one changes nothing. */
  static void keep(Handle handle, Map<TaskId, Instant> arrivals, Instant now) {
    var batch =
        handle.prepareBatch(
            """
            INSERT INTO dispatch.wait_promise (task_id, made_at, arrival_at) VALUES (:task, :now, :arrival)
            ON CONFLICT DO NOTHING
            """);
    arrivals.forEach(
        (task, arrival) ->
            batch.bind("task", task).bind("now", now).bind("arrival", arrival).add());
    batch.execute();
  }

  static List<WaitPromise> list(Handle handle, List<TaskId> tasks) {
    return handle
        .createQuery("SELECT * FROM dispatch.wait_promise WHERE task_id = ANY (:tasks)")
        .bindArray("tasks", UUID.class, tasks.stream().map(TaskId::value).toList())
        .mapTo(WaitPromise.class)
        .list();
  }

  /** Marks a telling as done; false when it was done before. */
  static boolean told(Handle handle, TaskId task, Telling telling, Instant now) {
    return handle
            .createUpdate(
                "UPDATE dispatch.wait_promise SET <column> = :now WHERE task_id = :task AND <column> IS NULL")
            .define("column", telling == Telling.SLIPPED ? "slipped_told_at" : "recovered_told_at")
            .bind("task", task)
            .bind("now", now)
            .execute()
        == 1;
  }
}
