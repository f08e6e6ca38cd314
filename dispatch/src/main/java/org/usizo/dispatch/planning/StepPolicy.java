package org.usizo.dispatch.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.plan.Move;
import org.usizo.dispatch.planning.Step.Leaving;

/**
 * What of a plan is done now, and in which order. A customer with help under way keeps it until
 * other help is bound, with one exception: a graver case takes it at once. Pure.
 *
 * <ul>
 *   <li>A free responder is asked.
 *   <li>A responder under way leaves for a graver case at once; the case it leaves gets whom the
 *       plan has for it.
 *   <li>Responders who change places do so all at once.
 *   <li>A responder who would leave its case to a third waits until that one has said yes: then the
 *       next plan sends it.
 * </ul>
 */
final class StepPolicy {

  private final Map<TaskId, Leaving> leavings = new LinkedHashMap<>();
  private final Map<TaskId, Integer> priorities = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  private StepPolicy(List<PlannedTask> tasks) {
    tasks.forEach(task -> priorities.put(task.id(), task.priority()));
  }

  static List<Step> steps(List<Move> moves, List<PlannedTask> tasks) {
    var policy = new StepPolicy(tasks);
    moves.forEach(move -> findLeaving(move).ifPresent(l -> policy.leavings.put(move.taskId(), l)));
    policy.preempt();
    policy.changePlaces();
    moves.forEach(policy::askTheFree);
    return List.copyOf(policy.steps);
  }

  private static Optional<Leaving> findLeaving(Move move) {
    return switch (move) {
      case Move.Offer offer when offer.leaves() != null ->
          Optional.of(new Leaving(offer, null, offer.leaves()));
      case Move.Redirect redirect when redirect.leaves() != null ->
          Optional.of(new Leaving(redirect, redirect.from(), redirect.leaves()));
      default -> Optional.empty();
    };
  }

  private boolean isGraver(Leaving leaving) {
    return priorities.get(leaving.move().taskId()) < priorities.get(leaving.leaves());
  }

  private void preempt() {
    leavings.values().stream()
        .filter(this::isGraver)
        .forEach(leaving -> steps.add(new Step.Redirect(List.of(withoutHelperLost(leaving)))));
  }

  /** Its own helper may have left for a graver case a step before. */
  private Leaving withoutHelperLost(Leaving leaving) {
    return isLost(leaving.move().taskId())
        ? new Leaving(leaving.move(), null, leaving.leaves())
        : leaving;
  }

  private boolean isLost(TaskId task) {
    return leavings.values().stream().anyMatch(l -> isGraver(l) && l.leaves().equals(task));
  }

  private void changePlaces() {
    var done = new ArrayList<TaskId>();
    for (var start : leavings.keySet()) {
      if (!done.contains(start)) {
        var ring = ring(start);
        ring.forEach(leaving -> done.add(leaving.move().taskId()));
        if (!ring.isEmpty()) {
          steps.add(new Step.Redirect(ring));
        }
      }
    }
  }

  /** Those who change places with this task's new responder, it among them; else empty. */
  private List<Leaving> ring(TaskId start) {
    var ring = new ArrayList<Leaving>();
    var next = leavings.get(start);
    while (next != null && !isGraver(next) && ring.size() <= leavings.size()) {
      ring.add(next);
      if (next.leaves().equals(start)) {
        return ring;
      }
      next = leavings.get(next.leaves());
    }
    return List.of();
  }

  private void askTheFree(Move move) {
    switch (move) {
      case Move.Offer offer when offer.leaves() == null -> steps.add(new Step.Send(offer));
      case Move.Redirect redirect when redirect.leaves() == null ->
          steps.add(
              isLost(redirect.taskId()) ? new Step.Send(redirect) : new Step.TakeOver(redirect));
      default -> {}
    }
  }
}
