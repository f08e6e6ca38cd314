package org.usizo.dispatch.assignment;

import java.util.List;
import org.usizo.dispatch.responder.ResponderId;

/**
 * Why this responder, and why not the nearer ones: stored with every offer.
 *
 * @param chosenBy the mode that decided, or AGENT
 * @param considered how many could have gone
 * @param nearer those nearer in a straight line who were not chosen
 */
public record Explanation(String chosenBy, int considered, Line chosen, List<Line> nearer) {

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
    return new Explanation(
        chosenBy,
        (int) all.stream().filter(Candidate::eligible).count(),
        Line.of(chosen),
        all.stream()
            .filter(other -> other.distanceMetres() < chosen.distanceMetres())
            .map(Line::of)
            .toList());
  }
}
