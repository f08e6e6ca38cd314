package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;

/** What the policy says about one task. */
public sealed interface Decision {

  /**
   * Ask the best ones, in this order, until so many have been asked.
   *
   * @param slots how many at once
   */
  record Offered(List<Candidate> inOrder, int slots) implements Decision {}

  /** Send the best one; it must acknowledge. */
  record Assigned(List<Candidate> inOrder) implements Decision {}

  /** Tell an agent who should go. */
  record Recommend(Candidate best) implements Decision {}

  /** Nobody who could be asked is left within reach. */
  record NobodyEligible(int considered) implements Decision {}

  /** A drill: everything but sending ends here. */
  record Drill(int considered) implements Decision {}

  /**
   * Nothing to do now.
   *
   * @param until look again then; null: not by itself
   */
  record Wait(Instant until, Reason reason) implements Decision {}

  /** Why the policy waits. */
  enum Reason {
    /** An agent chooses. */
    AGENT_CHOOSES,
    /** The question is out. */
    OFFER_OPEN,
    /** Held by an agent. */
    ON_HOLD,
    /** Nobody knows yet where to. */
    NO_POSITION
  }
}
