package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseAccess;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseNotFoundException;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.responder.Positions;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.SkillStore;

/** Offers and the work that comes of them, as crews, partners and agents handle them. */
public final class Assignments {

  private static final Set<Actor.Role> STAFF =
      EnumSet.of(Actor.Role.AGENT, Actor.Role.MANAGER, Actor.Role.PARTNER);

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final Positions positions;
  private final AssignmentRules rules;

  Assignments(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Positions positions,
      AssignmentRules rules) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.positions = positions;
    this.rules = rules;
  }

  /**
   * Takes the task of an offer. Of all who try, one succeeds; its repeats succeed too.
   *
   * @param etaSeconds what the crew says it will take, null when it does not
   * @throws WorkNotFoundException when the offer is not this viewer's to answer
   */
  public OfferAnswer accept(OfferId id, Viewer viewer, Integer etaSeconds) {
    return answer(id, viewer, (change, offer) -> rules.answers().accept(change, id, etaSeconds));
  }

  /**
   * Says no; the next one is asked in the same transaction.
   *
   * @param reason a code such as TOO_FAR
   * @throws WorkNotFoundException when the offer is not this viewer's to answer
   */
  public OfferAnswer decline(OfferId id, Viewer viewer, String reason) {
    var caseId = getVisible(id, viewer).caseId();
    rules.roadAhead().look(caseId);
    return answer(id, viewer, (change, offer) -> rules.answers().decline(change, id, reason));
  }

  private OfferAnswer answer(
      OfferId id, Viewer viewer, BiFunction<CaseChange, Offer, OfferAnswer> work) {
    var offer = getOffer(id);
    var actor =
        findActor(viewer, offer.responderId(), offer.caseId())
            .orElseThrow(() -> new WorkNotFoundException(id));
    return changes.change(offer.caseId(), actor, change -> work.apply(change, offer));
  }

  /** The push or stream that carried the offer reached the responder's device. */
  public void offerDelivered(OfferId id) {
    mark(
        id,
        (change, offer) -> {
          if (OfferStore.delivered(change.handle(), id, change.now())) {
            change.record(new Happening.OfferDelivered(id, offer.responderId()));
          }
          return true;
        });
  }

  /** The responder looked at the offer. */
  public void offerSeen(OfferId id) {
    mark(
        id,
        (change, offer) -> {
          if (OfferStore.seen(change.handle(), id, change.now())) {
            change.record(new Happening.OfferSeen(id, offer.responderId()));
          }
          return true;
        });
  }

  /** No channel could carry the offer to the responder: somebody else is asked at once. */
  public void offerUnreached(OfferId id, String reason) {
    mark(
        id,
        (change, offer) -> {
          if (offer.state() == OfferState.OFFERED && offer.holdsSlot() && !offer.isDelivered()) {
            rules.deadlines().undelivered(change, offer, reason);
          }
          return true;
        });
  }

  private void mark(OfferId id, BiFunction<CaseChange, Offer, Boolean> work) {
    var caseId = getOffer(id).caseId();
    changes.change(
        caseId,
        Actor.SYSTEM,
        change -> work.apply(change, OfferStore.find(change.handle(), id).orElseThrow()));
  }

  /**
   * Takes in what a crew reports about its work.
   *
   * @throws WorkNotFoundException when it is not this viewer's to report
   */
  public StatusOutcome report(AssignmentId id, Viewer viewer, StatusReport report) {
    var assignment = get(id);
    var actor =
        findActor(viewer, assignment.responderId(), assignment.caseId())
            .orElseThrow(() -> new WorkNotFoundException(id));
    if (report.position() != null) {
      positions.store(assignment.responderId(), List.of(report.position()));
    }
    if (report.status() == AssignmentStatus.RELEASED) {
      rules.roadAhead().look(assignment.caseId());
    }
    return changes.change(
        assignment.caseId(),
        actor,
        change -> rules.reports().take(change, current(change, id), report));
  }

  /**
   * Sends the responder an agent has chosen, or a partner dispatcher of its own.
   *
   * @param taskId null: the first open task
   * @param assign without asking
   * @throws CaseNotFoundException when there is no such case for this viewer
   */
  public Sending send(
      CaseId caseId, TaskId taskId, ResponderId responder, boolean assign, Viewer viewer) {
    var actor = getStaff(viewer, caseId);
    boolean foreign =
        actor.role() == Actor.Role.PARTNER
            && jdbi.withHandle(h -> CrewAccess.findCrew(h, viewer, responder)).isEmpty();
    if (foreign) {
      return new Sending.Refused(Sending.Why.NO_SUCH_RESPONDER);
    }
    rules.roadAhead().look(caseId);
    return changes.change(
        caseId, actor, change -> rules.manual().send(change, taskId, responder, assign));
  }

  /**
   * Adds a need to a case; somebody is looked for at once.
   *
   * @throws CaseNotFoundException when there is no such case for this viewer
   * @throws CaseRefusedException when the case is over
   */
  public TaskId openTask(CaseId caseId, List<String> skills, Viewer viewer) {
    return changes.change(
        caseId,
        getStaff(viewer, caseId),
        change -> {
          if (!change.current().status().isOpen()) {
            throw new CaseRefusedException(
                CaseRefusedException.Reason.ILLEGAL_STEP, "The case is over: reopen it first");
          }
          SkillStore.closure(change.handle(), skills);
          return TaskOpeningStore.open(change, skills);
        });
  }

  private Actor getStaff(Viewer viewer, CaseId caseId) {
    return jdbi.withHandle(h -> CaseAccess.find(h, viewer, caseId, clock.instant()))
        .filter(STAFF::contains)
        .map(role -> new Actor(role, viewer.person()))
        .orElseThrow(() -> new CaseNotFoundException(caseId));
  }

  /** What a responder is being asked; listing does not count as looking. */
  public List<Offer> listOpenOffers(ResponderId responder) {
    return jdbi.withHandle(handle -> OfferStore.listOpen(handle, responder));
  }

  /**
   * The case of an assignment.
   *
   * @throws WorkNotFoundException when there is no such assignment
   */
  public CaseId getCaseId(AssignmentId id) {
    return get(id).caseId();
  }

  /** What a responder works on now. */
  public Optional<Assignment> findActive(ResponderId responder) {
    return jdbi.withHandle(handle -> AssignmentStore.findActive(handle, responder));
  }

  /** One offer, whatever became of it, for its crew, its partner and the staff of its case. */
  Offer getVisible(OfferId id, Viewer viewer) {
    var offer = getOffer(id);
    if (findActor(viewer, offer.responderId(), offer.caseId()).isEmpty()) {
      throw new WorkNotFoundException(id);
    }
    return offer;
  }

  private Offer getOffer(OfferId id) {
    return jdbi.withHandle(handle -> OfferStore.find(handle, id))
        .orElseThrow(() -> new WorkNotFoundException(id));
  }

  private Assignment get(AssignmentId id) {
    return jdbi.withHandle(handle -> AssignmentStore.find(handle, id))
        .orElseThrow(() -> new WorkNotFoundException(id));
  }

  private static Assignment current(CaseChange change, AssignmentId id) {
    return AssignmentStore.find(change.handle(), id).orElseThrow();
  }

  private Optional<Actor> findActor(Viewer viewer, ResponderId responder, CaseId caseId) {
    return jdbi.withHandle(
        handle -> CrewAccess.find(handle, viewer, responder, caseId, clock.instant()));
  }
}
