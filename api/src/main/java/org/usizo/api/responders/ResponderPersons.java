package org.usizo.api.responders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.security.Subjects;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.ResponderId;

/** Whose token speaks for a responder: a subject of this installation's issuer. */
@ApplicationScoped
public class ResponderPersons {

  @Inject private Subjects subjects;
  @Inject private Dispatch dispatch;

  /**
   * The person of a subject, null for none.
   *
   * @param except the responder that may have this person already, null for none
   * @throws org.usizo.api.errors.ProblemException 409 when another responder has it
   */
  PersonId findFree(String subject, ResponderId except) {
    if (subject == null || subject.isBlank()) {
      return null;
    }
    var person = subjects.person(subject);
    dispatch
        .responders()
        .findByPerson(person)
        .filter(other -> !other.id().equals(except))
        .ifPresent(
            other -> {
              throw Problem.of(ProblemType.CONFLICT)
                  .detail("This subject speaks for another responder already")
                  .with("responderId", other.id().toString())
                  .toException();
            });
    return person;
  }
}
