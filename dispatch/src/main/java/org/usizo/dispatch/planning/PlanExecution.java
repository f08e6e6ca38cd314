package org.usizo.dispatch.planning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.usizo.dispatch.assignment.PlannedMoves;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.plan.Move;
import org.usizo.dispatch.plan.Plan;

/** Carries out one plan, step by step, as long as its lease holds; what has moved on is left. */
final class PlanExecution {

  private final CaseChanges changes;
  private final PlannedMoves moves;
  private final PlanLease lease;
  private final Plan plan;
  private final Map<TaskId, PlannedTask> tasks;

  PlanExecution(
      CaseChanges changes,
      PlannedMoves moves,
      PlanLease lease,
      Plan plan,
      List<PlannedTask> tasks) {
    this.changes = changes;
    this.moves = moves;
    this.lease = lease;
    this.plan = plan;
    this.tasks = tasks.stream().collect(Collectors.toMap(PlannedTask::id, Function.identity()));
  }

  /** Returns how many of the steps changed something. */
  int carryOut(List<Step> steps) {
    return (int) steps.stream().filter(this::isDone).count();
  }

  private boolean isDone(Step step) {
    return switch (step) {
      case Step.Send send -> isSent(send.move());
      case Step.TakeOver takeOver -> isAsked(takeOver.move());
      case Step.Redirect redirect -> isRedirected(redirect);
    };
  }

  private boolean isSent(Move.Sending move) {
    var why = plan.explanationOf(move);
    return change(move, change -> moves.send(change, move.taskId(), move.responderId(), why));
  }

  private boolean isAsked(Move.Redirect move) {
    var why = plan.explanationOf(move);
    return change(
        move,
        change -> moves.offerTakeOver(change, move.taskId(), move.from(), move.responderId(), why));
  }

  private boolean change(Move move, Predicate<CaseChange> work) {
    return changes
        .changeIfFree(
            tasks.get(move.taskId()).caseId(),
            Actor.SYSTEM,
            change -> PlanLeaseStore.isHeld(change.handle(), lease) && work.test(change))
        .orElse(false);
  }

  private boolean isRedirected(Step.Redirect step) {
    var hops = step.moves().stream().map(this::hop).toList();
    var cases =
        hops.stream().flatMap(hop -> Stream.of(hop.caseId(), hop.leavesCase())).distinct().toList();
    return changes.changeTogether(
        cases,
        Actor.SYSTEM,
        all ->
            PlanLeaseStore.isHeld(all.get(cases.getFirst()).handle(), lease)
                && moves.redirect(all, hops));
  }

  private PlannedMoves.Hop hop(Step.Leaving leaving) {
    var move = leaving.move();
    return new PlannedMoves.Hop(
        move.taskId(),
        tasks.get(move.taskId()).caseId(),
        leaving.from(),
        move.responderId(),
        leaving.leaves(),
        tasks.get(leaving.leaves()).caseId(),
        plan.explanationOf(move));
  }
}
