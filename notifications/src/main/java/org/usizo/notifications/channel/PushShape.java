package org.usizo.notifications.channel;

import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.AndroidNotification;
import com.google.firebase.messaging.ApnsConfig;
import com.google.firebase.messaging.Aps;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.Notification;
import com.google.firebase.messaging.WebpushConfig;
import com.google.firebase.messaging.WebpushNotification;
import org.usizo.notifications.recipient.DeviceKind;

/** A push in the provider's form, with what each platform needs. */
final class PushShape {

  private PushShape() {}

  static Message of(PushMessage push) {
    var manner = PushManner.of(push);
    var message =
        Message.builder()
            .setNotification(
                Notification.builder()
                    .setTitle(push.wording().title())
                    .setBody(push.wording().body())
                    .build())
            .putAllData(push.facts())
            .putData("notification_id", push.notificationId().toString())
            .putData("case_id", push.caseId().toString())
            .putData("meaning", push.meaning().name())
            .putData("sequence", Integer.toString(push.sequence()))
            .putData("expires_at", push.expiresAt().toString())
            .setAndroidConfig(android(manner))
            .setApnsConfig(apns(push, manner))
            .setWebpushConfig(webpush(push, manner));
    return addressed(message, push).build();
  }

  @SuppressWarnings("deprecation") // apps still register tokens; installation ids are welcome too
  private static Message.Builder addressed(Message.Builder message, PushMessage push) {
    return push.addressKind() == DeviceKind.FID
        ? message.setFid(push.address())
        : message.setToken(push.address());
  }

  private static AndroidConfig android(PushManner manner) {
    var config =
        AndroidConfig.builder()
            .setPriority(
                manner.isHighPriority()
                    ? AndroidConfig.Priority.HIGH
                    : AndroidConfig.Priority.NORMAL)
            .setTtl(manner.timeToLive().toMillis())
            .setNotification(
                AndroidNotification.builder()
                    .setChannelId(manner.androidChannel())
                    .setTag(manner.tag())
                    .setVisibility(AndroidNotification.Visibility.PRIVATE)
                    .setPriority(manner.androidPriority())
                    .setDefaultSound(!manner.isQuiet())
                    .build());
    manner.collapseKey().ifPresent(config::setCollapseKey);
    return config.build();
  }

  private static ApnsConfig apns(PushMessage push, PushManner manner) {
    var aps =
        Aps.builder()
            .setThreadId(push.caseId().toString())
            .putCustomData("interruption-level", manner.appleInterruption());
    if (!manner.isQuiet()) {
      aps.setSound("default");
    }
    return ApnsConfig.builder()
        .putHeader("apns-push-type", "alert")
        .putHeader("apns-priority", manner.isHighPriority() ? "10" : "5")
        .putHeader("apns-expiration", Long.toString(manner.endsAt().getEpochSecond()))
        .putHeader("apns-collapse-id", manner.tag())
        .setAps(aps.build())
        .build();
  }

  private static WebpushConfig webpush(PushMessage push, PushManner manner) {
    return WebpushConfig.builder()
        .putHeader("TTL", Long.toString(manner.timeToLive().toSeconds()))
        .putHeader("Urgency", manner.webUrgency())
        .putHeader("Topic", manner.webTopic())
        .setNotification(
            WebpushNotification.builder()
                .setTitle(push.wording().title())
                .setBody(push.wording().body())
                .setTag(manner.tag())
                .setSilent(manner.isQuiet())
                .build())
        .build();
  }
}
