package org.usizo.dispatch.plan;

import java.util.List;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * Why a task gets this responder, or nobody: to be stored with the offer, the redirection or the
 * plan row.
 *
 * @param why in one sentence, in plain words
 * @param considered how many responders were weighed
 * @param possible how many of them could go
 * @param chosen null when nobody was
 * @param others the best of the rest, cheapest first, and all nearer ones; those who cannot go
 *     after those who can; {@value #MOST_OTHERS} at most
 */
public record PlanExplanation(
    TaskId taskId,
    String why,
    int considered,
    int possible,
    Considered chosen,
    List<Considered> others) {

  static final int MOST_OTHERS = 12;

  /**
   * One responder that was weighed.
   *
   * @param etaSeconds from now until it would be there, null when it cannot get there
   * @param possible whether it could go at all
   * @param parts what its going costs, null when it cannot go
   * @param reasons why it is, or is not, a good choice, in plain words
   */
  public record Considered(
      ResponderId responderId,
      String name,
      Integer etaSeconds,
      boolean possible,
      CostParts parts,
      List<String> reasons) {

    public Considered {
      reasons = List.copyOf(reasons);
    }
  }
}
