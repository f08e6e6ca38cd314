package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * What whoever tells people about a case must know to find them: ids and a few public facts, read
 * when the telling happens.
 *
 * @param firstOfferAt when somebody was first asked, null before
 * @param crews everybody who was ever offered or given one of its tasks
 */
public record CaseBrief(
    CaseId caseId,
    String reference,
    AlertKind kind,
    int priority,
    boolean test,
    CaseStatus status,
    Instant receivedAt,
    Instant firstOfferAt,
    PersonId reporterId,
    PersonId personHelpedId,
    PersonId agentId,
    List<Crew> crews) {

  /**
   * One responder of the case.
   *
   * @param personId who signs in for it, null when nobody does
   * @param word matching word of its newest assignment, null before there is one
   * @param active has an active assignment on this case
   */
  public record Crew(
      ResponderId responderId,
      PersonId personId,
      String name,
      String vehicle,
      String plate,
      String word,
      boolean active) {}

  /** The crew of a responder; throws when the responder never had to do with this case. */
  public Crew getCrew(ResponderId id) {
    return crews.stream()
        .filter(crew -> crew.responderId().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Responder %s has no part in case %s".formatted(id, caseId)));
  }
}
