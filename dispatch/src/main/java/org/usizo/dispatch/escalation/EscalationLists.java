package org.usizo.dispatch.escalation;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.StaffScope;
import org.usizo.dispatch.casefile.Viewer;

/** Reads escalations with their cases, within a viewer's scope. */
final class EscalationLists {

  private static final int LIMIT = 500;

  private static final String VIEWS =
      """
      SELECT e.*, c.reference, c.kind, c.priority, a.name AS assignee_name
        FROM dispatch.escalation e
        JOIN dispatch.case_file c ON c.id = e.case_id
        LEFT JOIN dispatch.agent a ON a.person_id = e.assignee_id
       WHERE\s
      """;

  private EscalationLists() {}

  /** One of them, resolved ones too. */
  static Optional<EscalationView> find(Handle handle, Viewer viewer, EscalationId id) {
    var query = handle.createQuery(VIEWS + "e.id = :id AND" + StaffScope.SQL);
    return StaffScope.bind(query, viewer).bind("id", id).mapTo(EscalationView.class).findOne();
  }

  /** Those not resolved, gravest case and highest level first. */
  static List<EscalationView> listUnresolved(Handle handle, Viewer viewer) {
    var query =
        handle.createQuery(
            VIEWS
                + "e.state <> 'RESOLVED' AND"
                + StaffScope.SQL
                + " ORDER BY c.priority, e.level DESC, e.raised_at LIMIT :limit");
    return StaffScope.bind(query, viewer).bind("limit", LIMIT).mapTo(EscalationView.class).list();
  }
}
