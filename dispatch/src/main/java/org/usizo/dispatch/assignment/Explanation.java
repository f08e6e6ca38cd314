package org.usizo.dispatch.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.usizo.dispatch.plan.CostParts;
import org.usizo.dispatch.plan.PlanExplanation;
import org.usizo.dispatch.responder.ResponderId;

/**
 * Why this responder, and why not one that would be there sooner: stored with every offer, and the
 * sentence beside it in the timeline.
 *
 * @param chosenBy the mode that decided, AGENT, or PLAN
 * @param why in one sentence, in plain words
 * @param considered how many could have gone
 * @param nearer those nearer in a straight line who were not chosen; of a plan the best of the rest
 */
public record Explanation(
    String chosenBy, String why, int considered, Line chosen, List<Line> nearer) {

  private static final String CHOSEN_BY_PLAN = "PLAN";

  /**
   * One responder in the explanation.
   *
   * @param distanceMetres in a straight line, null when the plan did not ask
   * @param etaP50Seconds null when it cannot get there
   * @param parts what its going would cost the whole, in weighted seconds, null when it cannot go
   *     or nobody weighed it against others' needs
   */
  public record Line(
      ResponderId responderId,
      Long distanceMetres,
      Integer etaP50Seconds,
      CostParts parts,
      List<String> reasons) {

    static Line of(PlanExplanation.Considered one) {
      return new Line(one.responderId(), null, one.etaSeconds(), one.parts(), one.reasons());
    }

    static Line of(Candidate candidate) {
      return new Line(
          candidate.responderId(),
          Math.round(candidate.distanceMetres()),
          candidate.eta().p50Seconds(),
          candidate.parts(),
          candidate.reasons());
    }
  }

  /** What the joint plan says of one task. */
  static Explanation of(PlanExplanation plan) {
    return new Explanation(
        CHOSEN_BY_PLAN,
        sentenceOf(plan.why()),
        plan.possible(),
        Line.of(plan.chosen()),
        plan.others().stream().map(Line::of).toList());
  }

  private static String sentenceOf(String why) {
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
  }

  static Explanation of(String chosenBy, Candidate chosen, List<Candidate> all) {
    int possible = (int) all.stream().filter(Candidate::eligible).count();
    return new Explanation(
        chosenBy,
        sentence(chosen, all, possible),
        possible,
        Line.of(chosen),
        all.stream()
            .filter(other -> other.distanceMetres() < chosen.distanceMetres())
            .map(Line::of)
            .toList());
  }

  private static String sentence(Candidate chosen, List<Candidate> all, int possible) {
    return all.stream()
        .filter(other -> minutesLater(chosen, other) > 0)
        .min(Comparator.comparing(other -> other.eta().p50()))
        .map(sooner -> later(chosen, sooner, possible))
        .orElseGet(() -> first(chosen, possible));
  }

  private static String first(Candidate chosen, int possible) {
    var when = Math.ceilDiv(chosen.eta().p50Seconds(), 60);
    return possible > 1
        ? "There first of %d who could go: in about %d min".formatted(possible, when)
        : "The only one who could go: there in about %d min".formatted(when);
  }

  private static String later(Candidate chosen, Candidate sooner, int possible) {
    return "%d min later than %s (%s), but %s"
        .formatted(
            minutesLater(chosen, sooner),
            sooner.callSign(),
            String.join(", ", sooner.reasons()),
            possible > 1
                ? "the best of %d who could go".formatted(possible)
                : "the only one who could go");
  }

  private static long minutesLater(Candidate chosen, Candidate other) {
    return chosen.eta().p50().minus(other.eta().p50()).toMinutes();
  }
}
