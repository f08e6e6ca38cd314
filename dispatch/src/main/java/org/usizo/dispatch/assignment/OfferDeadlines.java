package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.assignment.DueOfferStore.Due;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.responder.Responder;
import org.usizo.dispatch.responder.ResponderStore;
import org.usizo.dispatch.responder.ShiftState;

/** Offers whose time is over, that never reached anybody, or that nobody acknowledged. */
final class OfferDeadlines {

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final Dispatcher dispatcher;
  private final AssignmentEnds ends;
  private final Escalations escalations;
  private final RoadAhead roadAhead;

  OfferDeadlines(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Dispatcher dispatcher,
      AssignmentEnds ends,
      Escalations escalations,
      RoadAhead roadAhead) {
    this.roadAhead = roadAhead;
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.dispatcher = dispatcher;
    this.ends = ends;
    this.escalations = escalations;
  }

  /** Handles what is due; returns how many offers. */
  int sweep() {
    return sweep(DueOfferStore::listOver, this::end)
        + sweep(DueOfferStore::listUndelivered, this::tryAnotherWay)
        + sweep(DueOfferStore::listUnacknowledged, this::takeBack);
  }

  private int sweep(
      BiFunction<Handle, Instant, List<Due>> list, BiPredicate<CaseChange, Offer> handle) {
    var due = jdbi.withHandle(h -> list.apply(h, clock.instant()));
    return (int) due.stream().filter(one -> isHandled(one, handle)).count();
  }

  private boolean isHandled(Due due, BiPredicate<CaseChange, Offer> handle) {
    roadAhead.look(due.caseId());
    return changes
        .changeIfFree(
            due.caseId(),
            Actor.SYSTEM,
            change -> handle.test(change, OfferStore.find(change.handle(), due.id()).orElseThrow()))
        .orElse(false);
  }

  private boolean end(CaseChange change, Offer offer) {
    if (offer.state() != OfferState.OFFERED) {
      return false;
    }
    if (!offer.expiresAt().isAfter(change.now())) {
      expire(change, offer);
    } else if (!isOnDuty(change, offer)) {
      Sendings.withdraw(change, offer, "OFF_DUTY");
    } else {
      return false;
    }
    dispatcher.dispatch(change, offer.taskId());
    return true;
  }

  private static void expire(CaseChange change, Offer offer) {
    OfferStore.end(change.handle(), offer.id(), OfferState.EXPIRED, null, change.now());
    change.record(
        new Happening.OfferExpired(
            offer.id(), offer.responderId(), offer.isDelivered(), offer.seenAt() != null));
  }

  private static boolean isOnDuty(CaseChange change, Offer offer) {
    return ResponderStore.find(change.handle(), offer.responderId())
        .map(Responder::shiftState)
        .filter(ShiftState.AVAILABLE::equals)
        .isPresent();
  }

  private boolean tryAnotherWay(CaseChange change, Offer offer) {
    if (offer.state() != OfferState.OFFERED || offer.isDelivered()) {
      OfferStore.giveUpDelivery(change.handle(), offer.id());
      return true;
    }
    undelivered(change, offer, "NOT_DELIVERED_IN_TIME");
    return true;
  }

  /** The way to this responder is blocked: the next one is asked beside it, or an agent is told. */
  void undelivered(CaseChange change, Offer offer, String reason) {
    OfferStore.giveUpDelivery(change.handle(), offer.id());
    change.record(new Happening.OfferUndelivered(offer.id(), offer.responderId(), reason));
    if (offer.takesOver() != null) {
      Sendings.withdraw(change, offer, "NOT_DELIVERED");
      dispatcher.dispatch(change, offer.taskId());
      return;
    }
    dispatcher.dispatch(change, offer.taskId());
    if (OfferStore.listOpen(change.handle(), offer.taskId()).stream().noneMatch(Offer::holdsSlot)) {
      escalations.raise(change, EscalationCause.RESPONDER_UNREACHED, Optional.of(offer.taskId()));
    }
  }

  private boolean takeBack(CaseChange change, Offer offer) {
    var assignment = AssignmentStore.findByOffer(change.handle(), offer.id()).orElseThrow();
    OfferStore.acknowledge(change.handle(), offer.id(), change.now());
    if (!assignment.status().isActive()) {
      return true;
    }
    change.record(
        new Happening.OfferExpired(
            offer.id(), offer.responderId(), offer.isDelivered(), offer.seenAt() != null));
    ends.withdraw(change, assignment, "NOT_ACKNOWLEDGED", TaskState.OPEN);
    return true;
  }
}
