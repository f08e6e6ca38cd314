package org.usizo.dispatch.casefile;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.PersonId;

/** Reads what a {@link CareView} shows. */
final class CareViewStore {

  private CareViewStore() {}

  static Optional<String> findAgentName(Handle handle, PersonId agent) {
    return handle
        .createQuery("SELECT name FROM dispatch.agent WHERE person_id = :agent")
        .bind("agent", agent)
        .mapTo(String.class)
        .findOne();
  }

  /** What people wrote when they pressed, oldest first. */
  static List<String> listNotes(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT b.note FROM dispatch.alert a JOIN dispatch.alert_body b ON b.alert_id = a.id
             WHERE a.case_id = :id AND b.note IS NOT NULL ORDER BY b.received_at LIMIT 50
            """)
        .bind("id", id)
        .mapTo(String.class)
        .list();
  }

  static List<CareView.LinkView> listLinks(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT l.id, o.id AS case_id, o.reference, o.kind, o.status, l.kind AS relation
              FROM dispatch.case_link l
              JOIN dispatch.case_file o ON o.id = CASE WHEN l.case_id = :id THEN l.other_id ELSE l.case_id END
             WHERE (l.case_id = :id OR l.other_id = :id) AND l.removed_at IS NULL
             ORDER BY l.created_at
            """)
        .bind("id", id)
        .mapTo(CareView.LinkView.class)
        .list();
  }

  static List<CareView.ContactView> listContacts(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.contact WHERE case_id = :id ORDER BY started_at")
        .bind("id", id)
        .mapTo(CareView.ContactView.class)
        .list();
  }

  static List<CareView.HandoverView> listHandovers(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.handover WHERE case_id = :id ORDER BY created_at")
        .bind("id", id)
        .mapTo(CareView.HandoverView.class)
        .list();
  }

  static List<CareView.OpenEscalation> listEscalations(Handle handle, CaseId id) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.escalation WHERE case_id = :id AND state <> 'RESOLVED' ORDER BY raised_at")
        .bind("id", id)
        .mapTo(CareView.OpenEscalation.class)
        .list();
  }
}
