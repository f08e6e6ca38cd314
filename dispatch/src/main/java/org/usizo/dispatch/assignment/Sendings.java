package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.eta.DrivingTime;
import org.usizo.dispatch.eta.TripStore;

/**
 * Makes offers and assignments as part of a change under way. The caller has claimed the responder.
 */
final class Sendings {

  /** When an assignment's ETA is first looked at again. */
  static final Duration FIRST_WATCH = Duration.ofSeconds(5);

  private final AssignmentSettings settings;

  Sendings(AssignmentSettings settings) {
    this.settings = settings;
  }

  /** Asks a responder. */
  OfferId offer(CaseChange change, Need need, Candidate candidate, Explanation explanation) {
    return offerTakeOver(change, need, candidate, explanation, null);
  }

  /**
   * Asks a responder to take a task over from whoever is under way to it: help changes only when
   * somebody has said yes.
   *
   * @param takesOver the assignment that ends then, null when nobody is under way
   */
  OfferId offerTakeOver(
      CaseChange change,
      Need need,
      Candidate candidate,
      Explanation explanation,
      AssignmentId takesOver) {
    var offer = fresh(change, need, candidate, OfferState.OFFERED, false, takesOver);
    OfferStore.insert(change.handle(), offer, explanation);
    change.record(made(offer), explanation.why());
    return offer.id();
  }

  /**
   * Assigns without asking.
   *
   * @param mustAcknowledge it is taken back unless the responder acknowledges in time
   */
  AssignmentId assign(
      CaseChange change,
      Need need,
      Candidate candidate,
      Explanation explanation,
      boolean mustAcknowledge) {
    var offer = fresh(change, need, candidate, OfferState.ACCEPTED, mustAcknowledge, null);
    OfferStore.insert(change.handle(), offer, explanation);
    if (mustAcknowledge) {
      change.record(made(offer), explanation.why());
    }
    return bind(
        change,
        offer,
        mustAcknowledge ? offer.id() : null,
        candidate.eta().p50Seconds(),
        candidate.eta().provider());
  }

  /**
   * Binds the responder of an offer to its task, which must be open.
   *
   * @param told the offer as the responder knows it; null when it was never asked
   */
  AssignmentId bind(
      CaseChange change, Offer offer, OfferId told, int etaSeconds, String etaProvider) {
    var handle = change.handle();
    var replaces = AssignmentStore.hasBeenAssigned(handle, offer.taskId());
    if (!TaskStore.move(handle, offer.taskId(), TaskState.OPEN, TaskState.ASSIGNED, null)) {
      throw new IllegalStateException("Task %s is not open".formatted(offer.taskId()));
    }
    int p90 = Math.max(etaSeconds, offer.etaP90Seconds() - offer.etaP50Seconds() + etaSeconds);
    var assignment = assignment(offer, etaSeconds, p90, etaProvider, change.now());
    AssignmentStore.insert(handle, assignment);
    TripStore.start(handle, assignment.id());
    change.record(
        new Happening.Assigned(
            assignment.id(), offer.taskId(), told, offer.responderId(), etaSeconds, p90, replaces));
    return assignment.id();
  }

  /** Takes back all open offers of a task but one. */
  static void withdrawOthers(CaseChange change, TaskId task, OfferId kept, String reason) {
    OfferStore.listOpen(change.handle(), task).stream()
        .filter(offer -> !offer.id().equals(kept))
        .forEach(offer -> withdraw(change, offer, reason));
  }

  /** Takes back one open offer. */
  static void withdraw(CaseChange change, Offer offer, String reason) {
    if (OfferStore.end(change.handle(), offer.id(), OfferState.WITHDRAWN, reason, change.now())) {
      change.record(new Happening.OfferWithdrawn(offer.id(), offer.responderId(), reason));
    }
  }

  private Offer fresh(
      CaseChange change,
      Need need,
      Candidate candidate,
      OfferState state,
      boolean mustAcknowledge,
      AssignmentId takesOver) {
    var now = change.now();
    var basis = Optional.ofNullable(candidate.basis());
    return new Offer(
        OfferId.next(),
        need.taskId(),
        need.caseId(),
        candidate.responderId(),
        state,
        mustAcknowledge,
        now,
        now.plus(settings.offerDeadline(need.kind())),
        now.plus(settings.delivery()),
        null,
        null,
        null,
        takesOver,
        null,
        candidate.eta().p50Seconds(),
        candidate.eta().p90Seconds(),
        candidate.eta().provider(),
        candidate.distanceMetres(),
        basis.map(DrivingTime::driving).map(Sendings::seconds).orElse(null),
        basis.map(DrivingTime::blur).map(Sendings::seconds).orElse(null));
  }

  private static int seconds(Duration duration) {
    return (int) duration.toSeconds();
  }

  private static Happening made(Offer offer) {
    return new Happening.OfferMade(
        offer.id(),
        offer.taskId(),
        offer.responderId(),
        offer.expiresAt(),
        offer.etaP50Seconds(),
        offer.etaP90Seconds(),
        offer.mustAcknowledge());
  }

  private static Assignment assignment(
      Offer offer, int p50, int p90, String provider, Instant now) {
    return new Assignment(
        AssignmentId.next(),
        offer.taskId(),
        offer.caseId(),
        offer.responderId(),
        offer.id(),
        AssignmentStatus.ACCEPTED,
        MatchingWords.next(),
        p50,
        p90,
        provider,
        now,
        now.plusSeconds(p50),
        now.plus(FIRST_WATCH),
        null,
        null,
        null,
        now,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
