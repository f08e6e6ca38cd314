package org.usizo.api.responders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.responder.Responder;
import org.usizo.dispatch.responder.ResponderId;

/** Which responders somebody may speak for or steer. */
@ApplicationScoped
public class OwnResponder {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /**
   * The responder the caller's token speaks for.
   *
   * @throws org.usizo.api.errors.ProblemException 404 when nobody has enrolled it
   */
  Responder get() {
    return dispatch
        .responders()
        .findByPerson(viewers.getPerson())
        .orElseThrow(
            () -> Problem.notFound().detail("No responder is enrolled for you").toException());
  }

  /**
   * A responder the caller may steer: an operator any, a partner those of the own organisation.
   *
   * @throws org.usizo.api.errors.ProblemException 404 for any other
   */
  Responder getSteered(String id) {
    var own = findOwnOrganisation(viewers.viewer());
    return dispatch
        .responders()
        .find(PathIds.ofPath(id, ResponderId::new))
        .filter(responder -> own.isEmpty() || own.get().equals(responder.organisationId()))
        .orElseThrow(() -> Problem.notFound().toException());
  }

  /** A partner's organisation; empty for operators, who are not bound to one. */
  Optional<OrganisationId> findOwnOrganisation(Viewer viewer) {
    return viewer.is(Actor.Role.OPERATOR)
        ? Optional.empty()
        : Optional.of(dispatch.crews().getOrganisation(viewer));
  }

  /** The responder with its work, as JSON. */
  ResponderView view(Responder responder) {
    return ResponderView.of(
        responder, dispatch.assignments().findActive(responder.id()).orElse(null));
  }
}
