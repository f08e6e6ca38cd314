package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;

/**
 * Takes one open task a step further, as part of a change under way: looks who could go, lets the
 * policy decide and does what it says. Called for tasks that are due, and at once when an offer or
 * assignment has come to nothing.
 */
final class Dispatcher {

  private static final Duration RETRY = Duration.ofSeconds(10);
  private static final Duration RETRY_GRAVEST = Duration.ofSeconds(5);
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  private final CandidateSearch search;
  private final Sendings sendings;
  private final Escalations escalations;

  Dispatcher(CandidateSearch search, Sendings sendings, Escalations escalations) {
    this.search = search;
    this.sendings = sendings;
    this.escalations = escalations;
  }

  /** Takes the task a step further; does nothing when it no longer needs anybody. */
  void dispatch(CaseChange change, TaskId taskId) {
    var need = TaskStore.findNeed(change.handle(), change.caseId(), taskId).orElseThrow();
    if (need.state() != TaskState.OPEN || !change.current().status().isOpen()) {
      TaskStore.lookAgain(change.handle(), taskId, null);
      return;
    }
    var middle = need.hasUsableScene() ? null : AreaMiddles.find(change.handle(), need);
    switch (AssignmentPolicy.targetOf(
        need, middle == null ? null : middle.orElse(null), change.now())) {
      case AssignmentPolicy.Target.Unknown unknown -> rest(change, need, unknown.pause());
      case AssignmentPolicy.Target.Found found -> decide(change, need, found);
    }
  }

  private void decide(CaseChange change, Need need, AssignmentPolicy.Target.Found target) {
    var ranked = search.nearest(change.handle(), need, target.place(), change.now());
    int open =
        (int)
            OfferStore.listOpen(change.handle(), need.taskId()).stream()
                .filter(Offer::holdsSlot)
                .count();
    var decision = AssignmentPolicy.decide(need, ranked, open);
    startSearch(change, need, decision);
    if (target.areaOnly() && !(decision instanceof Decision.Wait)) {
      CaseFlagStore.add(change, CaseFlagStore.AREA_ONLY);
    }
    carryOut(change, need, ranked, decision);
  }

  private void carryOut(CaseChange change, Need need, List<Candidate> ranked, Decision decision) {
    switch (decision) {
      case Decision.Offered offered -> offer(change, need, ranked, offered);
      case Decision.Assigned assigned -> assign(change, need, ranked, assigned);
      case Decision.Recommend recommend -> recommend(change, need, recommend.best());
      case Decision.NobodyEligible nobody -> nobodyFree(change, need, nobody.considered());
      case Decision.Drill drill -> endDrill(change, need, drill.considered());
      case Decision.Wait wait -> rest(change, need, wait);
    }
  }

  private void offer(
      CaseChange change, Need need, List<Candidate> ranked, Decision.Offered decision) {
    int made = 0;
    for (Candidate candidate : decision.inOrder()) {
      if (made < decision.slots() && Engagements.claim(change.handle(), candidate.responderId())) {
        var why = Explanation.of(need.mode().name(), candidate, ranked);
        sendings.offer(change, need, candidate, why);
        made++;
      }
    }
    if (made == 0) {
      retry(change, need);
    } else {
      TaskStore.lookAgain(change.handle(), need.taskId(), null);
      escalations.settle(change, EscalationCause.NOBODY_FREE);
    }
  }

  private void assign(
      CaseChange change, Need need, List<Candidate> ranked, Decision.Assigned decision) {
    firstFree(change, decision.inOrder())
        .ifPresentOrElse(
            best -> {
              sendings.assign(
                  change, need, best, Explanation.of(need.mode().name(), best, ranked), true);
              escalations.settle(change, EscalationCause.NOBODY_FREE);
            },
            () -> retry(change, need));
  }

  private static Optional<Candidate> firstFree(CaseChange change, List<Candidate> inOrder) {
    return inOrder.stream()
        .filter(candidate -> Engagements.claim(change.handle(), candidate.responderId()))
        .findFirst();
  }

  private static void recommend(CaseChange change, Need need, Candidate best) {
    change.record(
        new Happening.Recommended(
            need.taskId(), best.responderId(), best.eta().p50Seconds(), best.eta().p90Seconds()));
    TaskStore.lookAgain(change.handle(), need.taskId(), null);
  }

  private void nobodyFree(CaseChange change, Need need, int considered) {
    if (need.ring() < SearchRings.WIDEST) {
      change.record(new Happening.NobodyFree(need.taskId(), considered, need.ring()));
      TaskStore.widen(change.handle(), need.taskId(), need.ring() + 1);
    }
    escalations.raise(change, EscalationCause.NOBODY_FREE, Optional.of(need.taskId()));
    retry(change, need);
  }

  private static void endDrill(CaseChange change, Need need, int considered) {
    change.record(new Happening.DrillEnded(need.taskId(), considered));
    TaskStore.lookAgain(change.handle(), need.taskId(), null);
  }

  private static void startSearch(CaseChange change, Need need, Decision decision) {
    if (need.searchedAt() == null && !(decision instanceof Decision.Wait)) {
      TaskStore.searched(change.handle(), need.taskId(), change.now());
      change.record(new Happening.SearchStarted(need.taskId()));
    }
  }

  private static void rest(CaseChange change, Need need, Decision.Wait wait) {
    var soonest = change.now().plus(SHORTEST_WAIT);
    var until = wait.until() != null && wait.until().isBefore(soonest) ? soonest : wait.until();
    TaskStore.lookAgain(change.handle(), need.taskId(), until);
  }

  private static void retry(CaseChange change, Need need) {
    Instant at = change.now().plus(need.isGravest() ? RETRY_GRAVEST : RETRY);
    TaskStore.lookAgain(change.handle(), need.taskId(), at);
  }
}
