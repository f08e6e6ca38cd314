package org.usizo.dispatch.assignment;

import java.util.UUID;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.store.Ids;

/** Whether somebody tried to reach the customer before the crew leaves an empty scene. */
final class ContactAttemptStore {

  private ContactAttemptStore() {}

  /**
   * True when a contact was logged since the crew took the case, or the report itself says how it
   * tried; that is then logged as one.
   */
  static boolean have(CaseChange change, Assignment assignment, StatusReport report) {
    if (isLogged(change, assignment)) {
      return true;
    }
    boolean told = report.reason() != null && !report.reason().isBlank();
    if (told) {
      log(change);
    }
    return told;
  }

  private static boolean isLogged(CaseChange change, Assignment assignment) {
    return change
        .handle()
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM dispatch.contact WHERE case_id = :id AND started_at >= :since AND direction = 'OUT')
            """)
        .bind("id", change.caseId())
        .bind("since", assignment.acceptedAt())
        .mapTo(Boolean.class)
        .one();
  }

  private static void log(CaseChange change) {
    UUID id = Ids.next();
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO dispatch.contact (id, case_id, channel, direction, outcome, started_at, made_by, created_at)
            VALUES (:id, :caseId, 'IN_PERSON', 'OUT', 'NOT_REACHED', :now, :by, :now)
            """)
        .bind("id", id)
        .bind("caseId", change.caseId())
        .bind("by", change.actor().id())
        .bind("now", change.now())
        .execute();
    change.record(new Happening.ContactLogged(id, "IN_PERSON", "OUT", "NOT_REACHED"));
  }
}
