package org.usizo.api.updates;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.usizo.api.stream.StreamOwner;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.notifications.delivery.Outcome;
import org.usizo.notifications.delivery.OutcomeHandler;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.UnreachedReason;

/**
 * Reports back to dispatch what became of what was told: an offer that reached its crew or did not,
 * and people whom somebody must now reach another way.
 */
public final class OutcomeReports implements OutcomeHandler {

  private static final Set<Meaning> OFFERS = EnumSet.of(Meaning.OFFER, Meaning.ASSIGNED);

  /** What a person must hear even if an agent has to call them; the rest may be seen in the app. */
  private static final Set<Meaning> MUST_BE_HEARD =
      EnumSet.of(
          Meaning.HELP_FOUND,
          Meaning.HELP_CHANGED,
          Meaning.HELP_NEEDED_ELSEWHERE,
          Meaning.DELAYED,
          Meaning.ARRIVED,
          Meaning.CANCELLED,
          Meaning.TASK_CANCELLED,
          Meaning.CANCELLATION_REQUESTED);

  private final Dispatch dispatch;
  private final BiPredicate<String, CaseId> watching;

  /**
   * @param watching whether the owner of a stream has this case in front of them right now
   */
  public OutcomeReports(Dispatch dispatch, BiPredicate<String, CaseId> watching) {
    this.dispatch = dispatch;
    this.watching = watching;
  }

  @Override
  public void handle(Outcome outcome) {
    if (OFFERS.contains(outcome.meaning()) && outcome.facts().containsKey("offerId")) {
      reportOffer(outcome, new OfferId(UUID.fromString(outcome.facts().get("offerId"))));
    } else if (MUST_BE_HEARD.contains(outcome.meaning())) {
      reportPerson(outcome);
    }
  }

  private void reportOffer(Outcome outcome, OfferId offer) {
    switch (outcome.kind()) {
      case ACCEPTED -> dispatch.assignments().offerDelivered(offer);
      case SEEN -> dispatch.assignments().offerSeen(offer);
      case UNREACHED -> {
        if (!crewWatches(outcome)) {
          dispatch.assignments().offerUnreached(offer, reason(outcome));
        }
      }
    }
  }

  /** Its page shows the offer; should it not, the offer's own deadline finds out in seconds. */
  private boolean crewWatches(Outcome outcome) {
    return dispatch
        .responders()
        .findByPerson(new PersonId(outcome.recipientId()))
        .map(crew -> StreamOwner.of(crew.id()))
        .filter(owner -> watching.test(owner, new CaseId(outcome.caseId())))
        .isPresent();
  }

  private void reportPerson(Outcome outcome) {
    switch (outcome.kind()) {
      case UNREACHED -> {
        var person = new PersonId(outcome.recipientId());
        var caseId = new CaseId(outcome.caseId());
        if (!watching.test(StreamOwner.of(person), caseId)) {
          dispatch.personUnreached(caseId, person, outcome.meaning().name(), reason(outcome));
        }
      }
      case ACCEPTED, SEEN -> {
        // Reached: nothing for dispatch to do.
      }
    }
  }

  private static String reason(Outcome outcome) {
    return Optional.of(outcome)
        .flatMap(Outcome::reason)
        .map(UnreachedReason::name)
        .orElse("UNKNOWN");
  }
}
