package org.usizo.dispatch.casefile;

import java.time.Instant;

/** Says in one sentence what happens next, and by when the person hears from us again. */
public final class NextStepPolicy {

  private NextStepPolicy() {}

  /**
   * @param placeKnown somebody knows where help must go
   * @param agentFirst a person looks at the case before anybody is sent
   * @param arrival when the crew is expected, null when unknown
   */
  public static NextStep decide(
      Case about, boolean placeKnown, boolean agentFirst, Instant arrival) {
    if (about.cancellationRequestedAt() != null && about.status().isOpen()) {
      return new NextStep(
          "You asked to cancel. Our care team confirms it with you.", about.nextUpdateAt());
    }
    return switch (about.status()) {
      case RECEIVED, DISPATCHING ->
          new NextStep(searching(placeKnown, agentFirst), about.nextUpdateAt());
      case ASSIGNED -> new NextStep("Help was found and sets out now.", arrival);
      case EN_ROUTE ->
          new NextStep("Help is on the way. Stay where you are if it is safe.", arrival);
      case ON_SCENE -> new NextStep("Help is with you.", null);
      case TRANSPORTING -> new NextStep("You are on the way to the destination.", null);
      case ON_HOLD -> new NextStep("We wait as agreed, then go on.", about.holdUntil());
      case RESOLVED, CLOSED ->
          new NextStep("This case is resolved. Tell us if you still need help.", null);
      case CANCELLED -> new NextStep("This case is cancelled. Press again if you need help.", null);
    };
  }

  private static String searching(boolean placeKnown, boolean agentFirst) {
    if (!placeKnown) {
      return "We do not know where you are yet. A person from our care team finds out with you.";
    }
    return agentFirst
        ? "A person from our care team looks at your call first."
        : "We are looking for the help that will be with you first.";
  }
}
