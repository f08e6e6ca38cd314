package org.usizo.api.alerts;

import org.usizo.dispatch.alert.NextStep;

/** What happens next, in one sentence for whoever pressed. */
final class NextStepText {

  private NextStepText() {}

  static String of(NextStep step) {
    return switch (step) {
      case SEARCHING -> "We are looking for the help that will be with you first.";
      case AGENT_LOOKS -> "A person from our care team looks at your call first.";
      case AGENT_LOCATES ->
          "We do not know where you are yet. A person from our care team finds out with you.";
      case HELP_ASSIGNED -> "Help was found for you.";
      case ON_HOLD -> "We wait as agreed, then go on.";
      case OVER -> "This case is over. Press again if you still need help.";
      case DRILL -> "This is a test: it is kept, and nobody is sent.";
    };
  }
}
