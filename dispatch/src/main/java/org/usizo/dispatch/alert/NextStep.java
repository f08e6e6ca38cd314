package org.usizo.dispatch.alert;

import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.PositionStatus;

/** What happens next, seen from whoever pressed. */
public enum NextStep {
  /** Somebody is being looked for. */
  SEARCHING,
  /** An agent looks at it first. */
  AGENT_LOOKS,
  /** Nobody knows where: an agent finds out. */
  AGENT_LOCATES,
  /** Somebody took it, is coming or is there. */
  HELP_ASSIGNED,
  /** Waits on purpose. */
  ON_HOLD,
  /** Nothing: it is over. */
  OVER,
  /** A drill: nobody is sent. */
  DRILL;

  /**
   * @param agentFirst nobody is looked for yet
   */
  static NextStep of(CaseStatus status, boolean test, PositionStatus position, boolean agentFirst) {
    return switch (status) {
      case RECEIVED, DISPATCHING -> waiting(test, position, agentFirst);
      case ASSIGNED, EN_ROUTE, ON_SCENE, TRANSPORTING -> HELP_ASSIGNED;
      case ON_HOLD -> ON_HOLD;
      case RESOLVED, CLOSED, CANCELLED -> OVER;
    };
  }

  private static NextStep waiting(boolean test, PositionStatus position, boolean agentFirst) {
    if (test) {
      return DRILL;
    }
    if (!position.hasPlace()) {
      return AGENT_LOCATES;
    }
    return agentFirst ? AGENT_LOOKS : SEARCHING;
  }
}
