package org.usizo.notifications.channel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.message.Wording;
import org.usizo.notifications.recipient.DeviceKind;

/**
 * One notification for one device.
 *
 * @param notificationId the same for every device and attempt: what the app shows once
 * @param isQuiet to be shown without a sound
 * @param leavesAt now
 */
public record PushMessage(
    UUID notificationId,
    UUID caseId,
    Meaning meaning,
    Urgency urgency,
    int sequence,
    Map<String, String> facts,
    Wording wording,
    boolean isQuiet,
    Instant leavesAt,
    Instant expiresAt,
    DeviceKind addressKind,
    String address) {

  /** Names no person and no address. */
  @Override
  public String toString() {
    return "PushMessage[%s, %s]".formatted(notificationId, meaning);
  }
}
