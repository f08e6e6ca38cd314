package org.usizo.dispatch.assignment;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/** An agent or partner dispatcher chooses the responder. */
final class ManualSending {

  private static final String CHOSEN_BY = "AGENT";

  private final CandidateSearch search;
  private final Sendings sendings;
  private final Escalations escalations;

  ManualSending(CandidateSearch search, Sendings sendings, Escalations escalations) {
    this.search = search;
    this.sendings = sendings;
    this.escalations = escalations;
  }

  /**
   * @param taskId null: the first open task of the case
   * @param assign without asking
   */
  Sending send(CaseChange change, TaskId taskId, ResponderId responder, boolean assign) {
    if (change.current().test()) {
      return new Sending.Refused(Sending.Why.DRILL);
    }
    var need = openNeed(change, taskId);
    if (need.isEmpty()) {
      return new Sending.Refused(Sending.Why.NO_OPEN_TASK);
    }
    if (Engagements.lock(change.handle(), responder).isEmpty()) {
      return new Sending.Refused(Sending.Why.NO_SUCH_RESPONDER);
    }
    if (assign) {
      takeBackOwnOffer(change, need.get(), responder);
    }
    if (!Engagements.claim(change.handle(), responder)) {
      return new Sending.Refused(Sending.Why.NOT_FREE);
    }
    return send(change, need.get(), responder, assign);
  }

  private Sending send(CaseChange change, Need need, ResponderId responder, boolean assign) {
    var ranked = candidates(change, need);
    var chosen =
        ranked.stream()
            .filter(one -> one.responderId().equals(responder))
            .findFirst()
            .orElseGet(() -> search.single(change.handle(), need, responder, change.now()));
    var why = Explanation.of(CHOSEN_BY, chosen, ranked);
    if (!assign) {
      return new Sending.Offered(need.taskId(), sendings.offer(change, need, chosen, why));
    }
    Sendings.withdrawOthers(change, need.taskId(), null, OfferAnswer.Why.TAKEN.name());
    escalations.settle(change, EscalationCause.NOBODY_FREE);
    return new Sending.Assigned(need.taskId(), sendings.assign(change, need, chosen, why, false));
  }

  private List<Candidate> candidates(CaseChange change, Need need) {
    return from(change.handle(), need)
        .map(place -> search.all(change.handle(), need, place, change.now()))
        .orElse(List.of());
  }

  private static Optional<Place> from(Handle handle, Need need) {
    return Optional.ofNullable(need.scene()).or(() -> AreaMiddles.find(handle, need));
  }

  private static Optional<Need> openNeed(CaseChange change, TaskId taskId) {
    return TaskStore.listNeeds(change.handle(), change.caseId()).stream()
        .filter(need -> taskId == null || need.taskId().equals(taskId))
        .filter(need -> need.state() == TaskState.OPEN && change.current().status().isOpen())
        .findFirst();
  }

  private static void takeBackOwnOffer(CaseChange change, Need need, ResponderId responder) {
    OfferStore.listOpen(change.handle(), need.taskId()).stream()
        .filter(offer -> offer.responderId().equals(responder))
        .forEach(offer -> Sendings.withdraw(change, offer, "ASSIGNED"));
  }
}
