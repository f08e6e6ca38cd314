package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseAccess;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.responder.ResponderId;

/** In which role somebody speaks for a responder on a case: its crew, its partner, or staff. */
final class CrewAccess {

  private static final Set<Actor.Role> STAFF = EnumSet.of(Actor.Role.AGENT, Actor.Role.MANAGER);

  private CrewAccess() {}

  /** Empty: for this viewer there is no such thing. */
  static Optional<Actor> find(
      Handle handle, Viewer viewer, ResponderId responder, CaseId caseId, Instant now) {
    return findCrew(handle, viewer, responder)
        .or(() -> CaseAccess.find(handle, viewer, caseId, now).filter(STAFF::contains))
        .map(role -> new Actor(role, viewer.person()));
  }

  /** Crew or own partner, without regard to any case. */
  static Optional<Actor.Role> findCrew(Handle handle, Viewer viewer, ResponderId responder) {
    return handle
        .createQuery(
            """
            SELECT CASE WHEN :responder AND r.person_id = :person THEN 'RESPONDER' ELSE 'PARTNER' END
              FROM dispatch.responder r
             WHERE r.id = :id
               AND (:responder AND r.person_id = :person
                    OR :partner AND r.organisation_id = (SELECT organisation_id FROM dispatch.person WHERE id = :person))
            """)
        .bind("id", responder)
        .bind("person", viewer.person())
        .bind("responder", viewer.is(Actor.Role.RESPONDER))
        .bind("partner", viewer.is(Actor.Role.PARTNER))
        .mapTo(Actor.Role.class)
        .findOne();
  }
}
