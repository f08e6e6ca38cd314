package org.usizo.notifications;

import org.usizo.notifications.channel.PushSettings;
import org.usizo.notifications.delivery.DeliverySettings;
import org.usizo.notifications.recipient.RetentionSettings;

/** Everything that can be set in this module. */
public record NotificationsSettings(
    PushSettings push, DeliverySettings delivery, RetentionSettings retention) {

  /** The defaults around these push settings. */
  public static NotificationsSettings of(PushSettings push) {
    return new NotificationsSettings(
        push, DeliverySettings.defaults(), RetentionSettings.defaults());
  }
}
