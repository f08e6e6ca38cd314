package org.usizo.notifications.delivery;

import static org.usizo.notifications.delivery.Decision.GiveUp;
import static org.usizo.notifications.delivery.Decision.TryAgain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.usizo.notifications.channel.PushResult;
import org.usizo.notifications.channel.PushResult.Accepted;
import org.usizo.notifications.channel.PushResult.CredentialsRefused;
import org.usizo.notifications.channel.PushResult.InvalidAddress;
import org.usizo.notifications.channel.PushResult.OurMistake;
import org.usizo.notifications.channel.PushResult.OverQuota;
import org.usizo.notifications.channel.PushResult.PlatformKeyBroken;
import org.usizo.notifications.channel.PushResult.Unavailable;
import org.usizo.notifications.channel.PushResult.Unclear;
import org.usizo.notifications.channel.PushResult.Unregistered;
import org.usizo.notifications.channel.PushResult.WrongProject;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.recipient.DeviceEnd;

/**
 * What to do about an attempt's result: pure, a record in, a decision out. What may come right is
 * tried until the notification expires; what cannot is given up at once, so that another way is
 * sought.
 */
final class RetryPolicy {

  private static final Duration URGENT_FIRST = Duration.ofSeconds(1);
  private static final Duration URGENT_LONGEST = Duration.ofSeconds(15);
  private static final Duration NORMAL_FIRST = Duration.ofSeconds(2);
  private static final Duration NORMAL_LONGEST = Duration.ofMinutes(5);

  /** The provider asks for a minute at least when it names no time itself. */
  private static final Duration QUOTA_PAUSE = Duration.ofMinutes(1);

  private static final double JITTER = 0.25;
  private static final Duration LONGEST_JITTER = Duration.ofSeconds(10);
  private static final int MOST_DOUBLINGS = 12;

  /**
   * @param attempts this one included
   * @param chance from 0 to 1, spreads attempts that failed together
   */
  record Attempt(
      PushResult result,
      Urgency urgency,
      int attempts,
      Instant now,
      Instant expiresAt,
      double chance) {}

  private RetryPolicy() {}

  static Decision decide(Attempt attempt) {
    return switch (attempt.result()) {
      case Accepted accepted -> new Decision.Done(accepted.messageId());
      case Unregistered gone -> GiveUp.andEnd(DeviceEnd.UNREGISTERED);
      case InvalidAddress never -> GiveUp.andEnd(DeviceEnd.UNREGISTERED);
      case WrongProject other ->
          GiveUp.andEnd(DeviceEnd.WRONG_PROJECT)
              .alarming("A device's push address belongs to another project of the provider");
      case OurMistake mistake ->
          GiveUp.failed().alarming("The provider finds our pushes wrong: " + mistake.fields());
      case PlatformKeyBroken broken ->
          GiveUp.failed().alarming("The provider's key for Apple or web push is broken");
      case CredentialsRefused refused ->
          later(attempt, Optional.empty())
              .alarming("The push provider refuses our service account");
      case OverQuota quota -> quota(attempt, quota.retryAfter().orElse(QUOTA_PAUSE));
      case Unavailable down -> later(attempt, down.retryAfter());
      case Unclear unclear -> later(attempt, Optional.empty());
    };
  }

  private static Decision quota(Attempt attempt, Duration pause) {
    return later(attempt, Optional.of(pause)) instanceof TryAgain again
        ? again.slowingTheDevice(meanwhile(attempt))
        : GiveUp.expired();
  }

  private static Optional<UnreachedReason> meanwhile(Attempt attempt) {
    return attempt.urgency() == Urgency.EMERGENCY
        ? Optional.of(UnreachedReason.OVER_QUOTA)
        : Optional.empty();
  }

  private static Decision later(Attempt attempt, Optional<Duration> asked) {
    var pause = longer(backoff(attempt), asked.orElse(Duration.ZERO));
    var at = attempt.now().plus(pause).plus(jitter(pause, attempt.chance()));
    return at.isBefore(attempt.expiresAt()) ? TryAgain.at(at) : GiveUp.expired();
  }

  private static Duration backoff(Attempt attempt) {
    var isNormal = attempt.urgency() == Urgency.NORMAL;
    var first = isNormal ? NORMAL_FIRST : URGENT_FIRST;
    var doublings = Math.clamp(attempt.attempts() - 1L, 0, MOST_DOUBLINGS);
    return shorter(first.multipliedBy(1L << doublings), isNormal ? NORMAL_LONGEST : URGENT_LONGEST);
  }

  private static Duration jitter(Duration pause, double chance) {
    return shorter(Duration.ofMillis((long) (pause.toMillis() * JITTER * chance)), LONGEST_JITTER);
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
