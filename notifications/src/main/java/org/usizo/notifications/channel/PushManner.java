package org.usizo.notifications.channel;

import com.google.firebase.messaging.AndroidNotification.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.usizo.notifications.message.Topic;
import org.usizo.notifications.message.Urgency;

/**
 * How a push is to be carried and shown: with how much haste, for how long, and in whose place.
 *
 * @param tag a shown push of the same tag is replaced: a repeat never shows twice
 * @param collapseKey a push of the same key that still waits at the provider is replaced
 */
record PushManner(
    boolean isHighPriority,
    boolean isQuiet,
    Duration timeToLive,
    Instant endsAt,
    String tag,
    Optional<String> collapseKey,
    String androidChannel,
    Priority androidPriority,
    String appleInterruption,
    String webUrgency,
    String webTopic) {

  private static final Duration SHORTEST_EMERGENCY = Duration.ofSeconds(60);
  private static final Duration LONGEST_EMERGENCY = Duration.ofSeconds(300);
  private static final Duration LONGEST = Duration.ofHours(24);

  static PushManner of(PushMessage push) {
    var topic = push.meaning().topic();
    var isArrivalTime = topic == Topic.ETA;
    var timeToLive = timeToLive(push);
    var subject = isArrivalTime ? push.caseId() : push.notificationId();
    return new PushManner(
        push.urgency() != Urgency.NORMAL || topic == Topic.CONVERSATION,
        push.isQuiet(),
        timeToLive,
        push.leavesAt().plus(timeToLive),
        isArrivalTime ? subject + ":eta" : subject.toString(),
        isArrivalTime ? Optional.of(subject.toString()) : Optional.empty(),
        channelOf(push),
        priorityOf(push),
        interruptionOf(push),
        webUrgencyOf(push),
        compact(subject));
  }

  /**
   * An emergency is for now; the arrival time is news until then; anything else until it expires.
   */
  private static Duration timeToLive(PushMessage push) {
    var left = Duration.between(push.leavesAt(), push.expiresAt());
    if (push.urgency() == Urgency.EMERGENCY) {
      return clamp(left, SHORTEST_EMERGENCY, LONGEST_EMERGENCY);
    }
    var longest =
        push.meaning().topic() == Topic.ETA
            ? Optional.ofNullable(push.facts().get("etaMinutes"))
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .orElse(LONGEST)
            : LONGEST;
    return clamp(left, Duration.ZERO, longest);
  }

  private static String channelOf(PushMessage push) {
    if (push.urgency() == Urgency.EMERGENCY) {
      return "emergency";
    }
    if (push.isQuiet()) {
      return "quiet";
    }
    return push.meaning().topic() == Topic.CONVERSATION ? "messages" : "updates";
  }

  private static Priority priorityOf(PushMessage push) {
    return switch (push.urgency()) {
      case EMERGENCY -> Priority.MAX;
      case HIGH -> Priority.HIGH;
      case NORMAL -> push.isQuiet() ? Priority.LOW : Priority.DEFAULT;
    };
  }

  private static String interruptionOf(PushMessage push) {
    return switch (push.urgency()) {
      case EMERGENCY, HIGH -> "time-sensitive";
      case NORMAL -> push.isQuiet() ? "passive" : "active";
    };
  }

  private static String webUrgencyOf(PushMessage push) {
    return switch (push.urgency()) {
      case EMERGENCY, HIGH -> "high";
      case NORMAL -> push.isQuiet() ? "low" : "normal";
    };
  }

  /** Web push topics have at most 32 characters. */
  private static String compact(UUID id) {
    return id.toString().replace("-", "");
  }

  private static Duration clamp(Duration value, Duration least, Duration most) {
    if (value.compareTo(least) < 0) {
      return least;
    }
    return value.compareTo(most) > 0 ? most : value;
  }
}
