package org.usizo.dispatch;

import java.time.Duration;

/**
 * What an installation may set about dispatch. Each part documents its own values.
 *
 * @param closeAfter how long a resolved case stays open for a second thought before it is closed
 * @param sweepInterval how often every node looks for due rows at the latest
 */
public record DispatchSettings(Duration closeAfter, Duration sweepInterval) {

  /** What an installation gets that sets nothing. */
  public static DispatchSettings defaults() {
    return new DispatchSettings(Duration.ofMinutes(15), Duration.ofMillis(250));
  }
}
