package org.usizo.dispatch.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What sending one responder to one task costs.
 *
 * @param words what besides the way there speaks against it, in plain words
 */
public record Weighed(CostParts parts, List<String> words) {

  /** A rare skill is worth a word when sparing it costs at least so many seconds. */
  private static final int WORTH_A_WORD_SECONDS = 60;

  public Weighed {
    words = List.copyOf(words);
  }

  static Weighed of(PairCosts costs, OpenTask task, UsableResponder responder, int etaSeconds) {
    var parts = costs.of(task, responder, etaSeconds);
    var words = new ArrayList<String>();
    if (parts.skillWaste() >= WORTH_A_WORD_SECONDS) {
      words.add("spared for cases that need " + costs.scarcity().rarestWasted(responder, task));
    }
    if (PairCosts.isBeyondContract(task, responder)) {
      words.add("beyond the distance of its contract");
    } else if (parts.preference() > 0) {
      words.add("a partner's");
    }
    if (parts.shift() > 0) {
      words.add("would work past the end of its shift");
    }
    if (parts.change() > 0) {
      words.add("the customer's helper would change");
    }
    return new Weighed(parts, words);
  }
}
