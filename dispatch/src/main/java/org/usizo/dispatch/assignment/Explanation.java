package org.usizo.dispatch.assignment;

import java.util.Comparator;
import java.util.List;
import org.usizo.dispatch.responder.ResponderId;

/**
 * Why this responder, and why not one that would be there sooner: stored with every offer, and the
 * sentence beside it in the timeline.
 *
 * @param chosenBy the mode that decided, or AGENT
 * @param why in one sentence, in plain words
 * @param considered how many could have gone
 * @param nearer those nearer in a straight line who were not chosen
 */
public record Explanation(
    String chosenBy, String why, int considered, Line chosen, List<Line> nearer) {

  /** One responder in the explanation. */
  public record Line(
      ResponderId responderId, long distanceMetres, int etaP50Seconds, List<String> reasons) {

    static Line of(Candidate candidate) {
      return new Line(
          candidate.responderId(),
          Math.round(candidate.distanceMetres()),
          candidate.eta().p50Seconds(),
          candidate.reasons());
    }
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
