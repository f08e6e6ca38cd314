package org.usizo.dispatch.scenario;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.geo.Place;

/**
 * A case as intake leaves it: received, with a scene and one open task that is due.
 *
 * @param place null: nobody knows where
 * @param positionStatus as intake judged the position
 * @param mode AUTO, DIRECT, ASSISTED or MANUAL
 */
public record PressedCase(
    AlertKind kind,
    int priority,
    Place place,
    String positionStatus,
    String mode,
    boolean test,
    List<String> skills) {

  public PressedCase(AlertKind kind, int priority, Place place, List<String> skills) {
    this(kind, priority, place, place == null ? "MISSING" : "PRECISE", "AUTO", false, skills);
  }

  public PressedCase inMode(String mode) {
    return new PressedCase(kind, priority, place, positionStatus, mode, test, skills);
  }

  public PressedCase located(String positionStatus) {
    return new PressedCase(kind, priority, place, positionStatus, mode, test, skills);
  }

  public PressedCase asDrill() {
    return new PressedCase(kind, priority, place, positionStatus, mode, true, skills);
  }

  CaseStory open(Town town) {
    var id = CaseId.next();
    town.jdbi().useTransaction(handle -> insert(handle, id, town));
    return new CaseStory(town, id);
  }

  private void insert(Handle handle, CaseId id, Town town) {
    handle
        .createUpdate(
            """
            WITH fresh AS (
              INSERT INTO dispatch.case_file
                (id, organisation_id, area_id, reference, kind, status, priority, verified, test, received_at, updated_at)
              SELECT :id, organisation_id, id, :reference, :kind, 'RECEIVED', :priority, true, :test, :now, :now
                FROM dispatch.service_area ORDER BY rank LIMIT 1
            ), scene AS (
              INSERT INTO dispatch.scene (case_id, version, place, accuracy_metres, position_status, author_role, created_at)
              VALUES (:id, 1, :place, 10, :positionStatus, 'SYSTEM', :now)
            )
            INSERT INTO dispatch.task (id, case_id, number, state, skills, mode, dispatch_at, created_at)
            VALUES (:taskId, :id, 1, 'OPEN', :skills, :mode, :now, :now)
            """)
        .bind("id", id)
        .bind("taskId", TaskId.next())
        .bind("reference", id.toString().substring(24).toUpperCase(Locale.ROOT))
        .bind("kind", kind)
        .bind("priority", priority)
        .bind("test", test)
        .bind("now", town.clock().instant())
        .bindByType("place", place, Place.class)
        .bind("positionStatus", positionStatus)
        .bind("mode", mode)
        .bindArray("skills", String.class, skills)
        .execute();
  }
}
