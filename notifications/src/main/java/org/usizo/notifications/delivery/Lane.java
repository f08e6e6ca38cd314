package org.usizo.notifications.delivery;

import java.util.Locale;
import org.usizo.notifications.message.Urgency;

/** Deliveries that wait for each other; what is urgent never waits for what is not. */
public enum Lane {
  URGENT,
  NORMAL;

  public static Lane of(Urgency urgency) {
    return urgency == Urgency.NORMAL ? NORMAL : URGENT;
  }

  String threadName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
