package org.usizo.dispatch.assignment;

import java.util.List;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.TaskId;

/** Adds a need to a case: an ambulance and a tow truck are two tasks. */
final class TaskOpeningStore {

  private TaskOpeningStore() {}

  /** Opens a task that is due at once, in the mode of the case's area. */
  static TaskId open(CaseChange change, List<String> skills) {
    var id = TaskId.next();
    int number =
        change
            .handle()
            .createQuery(
                """
                INSERT INTO dispatch.task (id, case_id, number, state, skills, mode, dispatch_at, created_at)
                SELECT :id, c.id, 1 + (SELECT coalesce(max(number), 0) FROM dispatch.task WHERE case_id = c.id), 'OPEN', :skills,
                       CASE c.kind WHEN 'ROAD' THEN a.road_mode ELSE a.medical_mode END, :now, :now
                  FROM dispatch.case_file c JOIN dispatch.service_area a ON a.id = c.area_id
                 WHERE c.id = :caseId
                RETURNING number
                """)
            .bind("id", id)
            .bind("caseId", change.caseId())
            .bindArray("skills", String.class, skills)
            .bind("now", change.now())
            .mapTo(Integer.class)
            .one();
    change.record(new Happening.TaskOpened(id, number, skills));
    return id;
  }
}
