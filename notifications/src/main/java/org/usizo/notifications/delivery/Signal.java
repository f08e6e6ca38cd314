package org.usizo.notifications.delivery;

import java.time.Duration;
import org.usizo.notifications.message.Meaning;

/**
 * What the module reports as it works, for metrics and alarms; nothing depends on it being heard.
 */
public sealed interface Signal {

  /**
   * One attempt came to its end.
   *
   * @param result simple name of the result, such as {@code Accepted} or {@code Unavailable}
   * @param took from the claim to the result
   */
  record Attempted(Lane lane, Meaning meaning, String result, Duration took) implements Signal {}

  /** A lane stopped asking the provider, or asks it again. */
  record Breaker(Lane lane, boolean isOpen) implements Signal {}

  /**
   * Somebody has to repair something.
   *
   * @param problem a sentence for people who run this
   */
  record Alarm(String problem) implements Signal {}

  /** Outcomes are waiting to be taken. */
  record OutcomesWaiting() implements Signal {}
}
