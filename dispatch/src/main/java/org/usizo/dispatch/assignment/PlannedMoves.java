package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.plan.PlanExplanation;
import org.usizo.dispatch.responder.ResponderId;

/**
 * Carries out what the joint plan says, by the same guarded claims as every other way to send
 * somebody. A plan is old the moment it is made: whatever no longer holds is left undone, and the
 * next plan knows better.
 */
public final class PlannedMoves {

  /** After a crew was taken away the plan has the first word on who comes instead. */
  static final Duration PLAN_HAS_THE_FIRST_WORD = Duration.ofSeconds(2);

  private final CandidateSearch search;
  private final Dispatcher dispatcher;
  private final Sendings sendings;
  private final AssignmentEnds ends;
  private final Escalations escalations;

  PlannedMoves(
      CandidateSearch search,
      Dispatcher dispatcher,
      Sendings sendings,
      AssignmentEnds ends,
      Escalations escalations) {
    this.search = search;
    this.dispatcher = dispatcher;
    this.sendings = sendings;
    this.ends = ends;
    this.escalations = escalations;
  }

  /**
   * A responder under way is sent to another task instead.
   *
   * @param from who is under way to that task until now, null when nobody is
   * @param leaves the task it is under way to
   */
  public record Hop(
      TaskId taskId,
      CaseId caseId,
      ResponderId from,
      ResponderId responderId,
      TaskId leaves,
      CaseId leavesCase,
      PlanExplanation why) {}

  /** By task, whom it would be no use to ask now: asked before, or had it and gave it back. */
  public static Map<TaskId, Set<ResponderId>> notAgain(
      Handle handle, Collection<TaskId> tasks, Instant now) {
    return OfferStore.listAsked(handle, tasks).stream()
        .filter(asked -> !asked.mayBeAskedAgain(now))
        .collect(
            Collectors.groupingBy(
                Asked::taskId, Collectors.mapping(Asked::responderId, Collectors.toSet())));
  }

  /**
   * Asks a free responder, or assigns it where the area sends its own fleet directly.
   *
   * @return false when the task needs nobody any more, or the responder is not free
   */
  public boolean send(
      CaseChange change, TaskId taskId, ResponderId responder, PlanExplanation why) {
    var need = TaskStore.findNeed(change.handle(), change.caseId(), taskId).orElseThrow();
    if (!isWaiting(change, need) || !Engagements.claim(change.handle(), responder)) {
      return false;
    }
    var candidate = search.single(change.handle(), need, responder, change.now());
    var explanation = Explanation.of(why);
    if (need.mode() == DispatchMode.DIRECT) {
      sendings.assign(change, need, candidate, explanation, true);
    } else {
      sendings.offer(change, need, candidate, explanation);
      TaskStore.lookAgain(change.handle(), taskId, null);
      dispatcher.dispatch(change, taskId);
    }
    escalations.settle(change, EscalationCause.NOBODY_FREE);
    return true;
  }

  /**
   * Asks a free responder to take a task over. Whoever is under way goes on until it says yes.
   *
   * @return false when nothing is to be taken over from that responder any more, or the new one is
   *     not free
   */
  public boolean offerTakeOver(
      CaseChange change,
      TaskId taskId,
      ResponderId from,
      ResponderId responder,
      PlanExplanation why) {
    var need = TaskStore.findNeed(change.handle(), change.caseId(), taskId).orElseThrow();
    var underWay = findUnderWay(change, from, taskId);
    boolean asked = !OfferStore.listOpen(change.handle(), taskId).isEmpty();
    if (underWay.isEmpty() || asked || !Engagements.claim(change.handle(), responder)) {
      return false;
    }
    var candidate = search.single(change.handle(), need, responder, change.now());
    if (need.mode() == DispatchMode.DIRECT) {
      ends.takeOver(change, underWay.get().id());
      sendings.assign(change, need, candidate, Explanation.of(why), true);
    } else {
      sendings.offerTakeOver(change, need, candidate, Explanation.of(why), underWay.get().id());
    }
    return true;
  }

  /**
   * Sends responders who are under way elsewhere, all of these or none: they are told, not asked,
   * and must acknowledge. A task that is left and gets nobody here is open again.
   *
   * @param changes of every case that is left or helped
   * @return false when something has moved on, and then nothing was changed
   */
  public boolean redirect(Map<CaseId, CaseChange> changes, List<Hop> hops) {
    lockResponders(changes, hops);
    if (!hops.stream().allMatch(hop -> isPossible(changes, hop))) {
      return false;
    }
    var helped = new HashSet<TaskId>();
    hops.forEach(hop -> helped.add(hop.taskId()));
    hops.forEach(hop -> leave(changes.get(hop.leavesCase()), hop, helped));
    hops.forEach(hop -> relieve(changes.get(hop.caseId()), hop));
    hops.forEach(hop -> bind(changes.get(hop.caseId()), hop));
    return true;
  }

  private static void lockResponders(Map<CaseId, CaseChange> changes, List<Hop> hops) {
    hops.stream()
        .map(Hop::responderId)
        .sorted(Comparator.comparing(id -> id.value().toString()))
        .forEach(id -> Engagements.lock(changes.values().iterator().next().handle(), id));
  }

  private static boolean isPossible(Map<CaseId, CaseChange> changes, Hop hop) {
    var change = changes.get(hop.caseId());
    var need = TaskStore.findNeed(change.handle(), hop.caseId(), hop.taskId()).orElseThrow();
    boolean wanted =
        hop.from() == null
            ? isWaiting(change, need)
            : findUnderWay(change, hop.from(), hop.taskId()).isPresent();
    return wanted && findUnderWay(change, hop.responderId(), hop.leaves()).isPresent();
  }

  private static boolean isWaiting(CaseChange change, Need need) {
    return need.state() == TaskState.OPEN
        && need.holdUntil() == null
        && change.current().status().isOpen()
        && OfferStore.listOpen(change.handle(), need.taskId()).isEmpty();
  }

  private static Optional<Assignment> findUnderWay(
      CaseChange change, ResponderId responder, TaskId taskId) {
    return AssignmentStore.findActive(change.handle(), responder)
        .filter(assignment -> assignment.taskId().equals(taskId))
        .filter(Assignment::isUnderWay);
  }

  private void leave(CaseChange change, Hop hop, Set<TaskId> helped) {
    boolean getsAnother = helped.contains(hop.leaves());
    ends.redirect(
        change,
        findUnderWay(change, hop.responderId(), hop.leaves()).orElseThrow(),
        getsAnother ? AssignmentEnds.TAKEN_OVER : AssignmentEnds.NEEDED_ELSEWHERE,
        getsAnother ? null : change.now().plus(PLAN_HAS_THE_FIRST_WORD));
  }

  private void relieve(CaseChange change, Hop hop) {
    if (hop.from() != null) {
      findUnderWay(change, hop.from(), hop.taskId())
          .ifPresent(assignment -> ends.takeOver(change, assignment.id()));
    }
  }

  private void bind(CaseChange change, Hop hop) {
    var need = TaskStore.findNeed(change.handle(), hop.caseId(), hop.taskId()).orElseThrow();
    var candidate = search.single(change.handle(), need, hop.responderId(), change.now());
    sendings.assign(change, need, candidate, Explanation.of(hop.why()), true);
    escalations.settle(change, EscalationCause.NOBODY_FREE);
  }
}
