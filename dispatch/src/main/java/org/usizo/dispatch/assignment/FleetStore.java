package org.usizo.dispatch.assignment;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Viewer;

/** Reads the fleet as the map shows it. */
final class FleetStore {

  private FleetStore() {}

  /**
   * Who this viewer may see: operators everybody; agents and managers their own organisation, or
   * everybody when they have no record and every area is theirs; partners their own organisation.
   */
  static List<FleetMember> list(Handle handle, Viewer viewer, int limit) {
    boolean staff = viewer.is(Actor.Role.AGENT) || viewer.is(Actor.Role.MANAGER);
    return handle
        .createQuery(
            """
            SELECT r.id, r.organisation_id, r.name, r.call_sign, r.plate, r.skills, r.position_mode, r.shift_state, r.shift_until,
                   l.place, l.accuracy_metres, l.heading_degrees, l.speed_mps, l.fixed_at,
                   a.case_id, a.status AS assignment_status, o.id IS NOT NULL AS offered
              FROM dispatch.responder r
              JOIN dispatch.responder_location l ON l.responder_id = r.id
              LEFT JOIN dispatch.assignment a ON a.responder_id = r.id AND a.active
              LEFT JOIN dispatch.offer o ON o.responder_id = r.id AND o.state = 'OFFERED'
             WHERE r.retired_at IS NULL
               AND (:operator
                    OR :staff AND (:everyArea AND NOT EXISTS (SELECT FROM dispatch.agent g WHERE g.person_id = :person)
                                   OR r.organisation_id = (SELECT organisation_id FROM dispatch.agent WHERE person_id = :person))
                    OR :partner AND r.organisation_id = (SELECT organisation_id FROM dispatch.person WHERE id = :person))
             ORDER BY r.call_sign, r.id
             LIMIT :limit
            """)
        .bind("operator", viewer.is(Actor.Role.OPERATOR))
        .bind("staff", staff)
        .bind("partner", viewer.is(Actor.Role.PARTNER))
        .bind("everyArea", viewer.everyArea())
        .bind("person", viewer.person())
        .bind("limit", limit)
        .mapTo(FleetMember.class)
        .list();
  }
}
