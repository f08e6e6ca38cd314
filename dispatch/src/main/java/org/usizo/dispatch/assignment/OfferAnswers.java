package org.usizo.dispatch.assignment;

import java.util.Optional;
import org.usizo.dispatch.assignment.OfferAnswer.Accepted;
import org.usizo.dispatch.assignment.OfferAnswer.Declined;
import org.usizo.dispatch.assignment.OfferAnswer.Refused;
import org.usizo.dispatch.assignment.OfferAnswer.Why;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.responder.Responder;
import org.usizo.dispatch.responder.ShiftState;

/** A responder's yes or no, as part of a change of the case that is locked. */
final class OfferAnswers {

  /** Who calculated the ETA when the crew itself said it. */
  static final String STATED = "STATED";

  private final Sendings sendings;
  private final Dispatcher dispatcher;
  private final AssignmentEnds ends;
  private final Escalations escalations;

  OfferAnswers(
      Sendings sendings, Dispatcher dispatcher, AssignmentEnds ends, Escalations escalations) {
    this.ends = ends;
    this.sendings = sendings;
    this.dispatcher = dispatcher;
    this.escalations = escalations;
  }

  /**
   * @param etaSeconds what the crew says it will take, null when it does not
   */
  OfferAnswer accept(CaseChange change, OfferId id, Integer etaSeconds) {
    var offer = OfferStore.find(change.handle(), id).orElseThrow();
    if (offer.state() != OfferState.OFFERED) {
      return repeatedYes(change, offer);
    }
    var obstacle = obstacle(change, offer);
    if (obstacle.isPresent()) {
      return new Refused(obstacle.get());
    }
    if (!OfferStore.accept(change.handle(), id, change.now())) {
      return new Refused(Why.EXPIRED);
    }
    markSeen(change, offer);
    return new Accepted(bind(change, offer, etaSeconds));
  }

  private AssignmentId bind(CaseChange change, Offer offer, Integer etaSeconds) {
    if (offer.takesOver() != null) {
      ends.takeOver(change, offer.takesOver());
    }
    var assignment =
        etaSeconds == null
            ? sendings.bind(change, offer, offer.id(), offer.etaP50Seconds(), offer.etaProvider())
            : sendings.bind(change, offer, offer.id(), Math.max(0, etaSeconds), STATED);
    Sendings.withdrawOthers(change, offer.taskId(), offer.id(), Why.TAKEN.name());
    escalations.settle(change, EscalationCause.NOBODY_FREE);
    escalations.settle(change, EscalationCause.RESPONDER_UNREACHED);
    return assignment;
  }

  private static Optional<Why> obstacle(CaseChange change, Offer offer) {
    var need = TaskStore.findNeed(change.handle(), offer.caseId(), offer.taskId()).orElseThrow();
    boolean needsSomebody = need.state() == TaskState.OPEN || isStillUnderWay(change, offer);
    if (!needsSomebody || !change.current().status().isOpen()) {
      return Optional.of(need.state() == TaskState.ASSIGNED ? Why.TAKEN : Why.WITHDRAWN);
    }
    var responder = Engagements.lock(change.handle(), offer.responderId());
    if (responder.map(Responder::shiftState).orElse(ShiftState.OFF) == ShiftState.OFF) {
      return Optional.of(Why.OFF_DUTY);
    }
    return Engagements.isBusy(change.handle(), offer.responderId())
        ? Optional.of(Why.BUSY)
        : Optional.empty();
  }

  /** Whether the crew this offer would relieve is still on its way. */
  private static boolean isStillUnderWay(CaseChange change, Offer offer) {
    return Optional.ofNullable(offer.takesOver())
        .flatMap(id -> AssignmentStore.find(change.handle(), id))
        .filter(Assignment::isUnderWay)
        .isPresent();
  }

  private static OfferAnswer repeatedYes(CaseChange change, Offer offer) {
    if (offer.state() != OfferState.ACCEPTED) {
      return new Refused(whyOver(offer));
    }
    OfferStore.acknowledge(change.handle(), offer.id(), change.now());
    markSeen(change, offer);
    return AssignmentStore.findByOffer(change.handle(), offer.id())
        .filter(assignment -> assignment.status() != AssignmentStatus.WITHDRAWN)
        .<OfferAnswer>map(assignment -> new Accepted(assignment.id()))
        .orElse(new Refused(Why.WITHDRAWN));
  }

  /** Notes the refusal and asks the next one at once. */
  OfferAnswer decline(CaseChange change, OfferId id, String reason) {
    var offer = OfferStore.find(change.handle(), id).orElseThrow();
    if (offer.state() == OfferState.DECLINED) {
      return new Declined();
    }
    if (!OfferStore.end(change.handle(), id, OfferState.DECLINED, reason, change.now())) {
      return new Refused(whyOver(offer));
    }
    markSeen(change, offer);
    change.record(new Happening.OfferDeclined(id, offer.responderId(), reason));
    dispatcher.dispatch(change, offer.taskId());
    return new Declined();
  }

  private static void markSeen(CaseChange change, Offer offer) {
    OfferStore.seen(change.handle(), offer.id(), change.now());
  }

  private static Why whyOver(Offer offer) {
    return switch (offer.state()) {
      case ACCEPTED -> Why.ACCEPTED;
      case DECLINED -> Why.DECLINED;
      case WITHDRAWN -> "TAKEN".equals(offer.reason()) ? Why.TAKEN : Why.WITHDRAWN;
      default -> Why.EXPIRED;
    };
  }
}
