package org.usizo.dispatch.casefile;

import java.time.Instant;

/**
 * One line of a case's timeline.
 *
 * @param sequence 1, 2, 3, ... without gaps within the case
 * @param text the words beside it, null when there are none or they were erased
 */
public record CaseEvent(
    CaseId caseId, int sequence, Instant at, Actor actor, Happening happening, String text) {

  /** How other modules name this event: {@code <caseId>/<sequence>}. */
  public String sourceKey() {
    return caseId + "/" + sequence;
  }
}
