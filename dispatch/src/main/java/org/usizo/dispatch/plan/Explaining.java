package org.usizo.dispatch.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.usizo.dispatch.plan.PlanExplanation.Considered;

/** Says why each task got whom it got. */
final class Explaining {

  private final Situation situation;
  private final CostTable table;
  private final int[] choice;
  private final Reasons reasons;

  Explaining(Situation situation, CostTable table, int[] choice) {
    this.situation = situation;
    this.table = table;
    this.choice = choice;
    this.reasons = new Reasons(situation, table, choice);
  }

  PlanExplanation of(int task) {
    int chosen = choice[task];
    var others = otherThan(task, chosen);
    return new PlanExplanation(
        situation.tasks().get(task).id(),
        reasons.inOneSentence(task),
        situation.responders().size(),
        (int) everybody().filter(one -> isPossible(task, one)).count(),
        chosen == JointChoice.NOBODY ? null : considered(task, chosen),
        others);
  }

  private List<Considered> otherThan(int task, int chosen) {
    return everybody()
        .filter(one -> one != chosen)
        .boxed()
        .sorted(
            Comparator.comparing((Integer one) -> !isPossible(task, one))
                .thenComparingInt(one -> table.total(task, one))
                .thenComparingInt(one -> table.eta(task, one)))
        .limit(PlanExplanation.MOST_OTHERS)
        .map(one -> considered(task, one))
        .toList();
  }

  private IntStream everybody() {
    return IntStream.range(0, situation.responders().size());
  }

  private boolean isPossible(int task, int responder) {
    return table.obstacle(task, responder) == Obstacle.NONE;
  }

  private Considered considered(int task, int responder) {
    var who = situation.responders().get(responder);
    int eta = table.eta(task, responder);
    boolean possible = isPossible(task, responder);
    return new Considered(
        who.id(),
        who.name(),
        eta == TravelTimes.NO_WAY ? null : eta,
        possible,
        possible ? table.costs().of(situation.tasks().get(task), who, eta) : null,
        reasons.of(task, responder));
  }
}
