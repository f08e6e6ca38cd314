package org.usizo.notifications.recipient;

import java.time.Duration;

/**
 * How long a device may be silent before its registration goes.
 *
 * @param android the provider itself forgets an Android token after 270 days
 * @param others iOS and web, whose tokens it never forgets
 */
public record RetentionSettings(Duration android, Duration others) {

  public static RetentionSettings defaults() {
    return new RetentionSettings(Duration.ofDays(270), Duration.ofDays(60));
  }
}
