package org.usizo.notifications.channel;

import java.time.Duration;
import java.util.Optional;

/** What a push came to, by what the sender has to do about it. */
public sealed interface PushResult {

  /** The provider took it. */
  record Accepted(String messageId) implements PushResult {}

  /** The device is gone: its registration goes too. */
  record Unregistered() implements PushResult {}

  /** The address never was one: its registration goes too. */
  record InvalidAddress() implements PushResult {}

  /**
   * The address belongs to another project: its registration goes, and somebody looks at the
   * configuration.
   */
  record WrongProject() implements PushResult {}

  /**
   * We sent something no repeat will make right.
   *
   * @param fields what the provider found wrong, as it names it; nothing personal
   */
  record OurMistake(String fields) implements PushResult {}

  /**
   * The provider's key for Apple or the web is broken: that platform is out until somebody repairs
   * it.
   */
  record PlatformKeyBroken() implements PushResult {}

  /** Our own credentials were refused: nothing gets through until somebody repairs them. */
  record CredentialsRefused() implements PushResult {}

  /** Too many messages. */
  record OverQuota(Optional<Duration> retryAfter) implements PushResult {}

  /** The provider is out of order for a while. It may have delivered all the same. */
  record Unavailable(Optional<Duration> retryAfter) implements PushResult {}

  /** No answer: the network failed or time ran out. It may have been delivered. */
  record Unclear() implements PushResult {}

  /** Whether this says something about the provider as a whole rather than about one device. */
  default boolean isOutage() {
    return this instanceof Unavailable
        || this instanceof Unclear
        || this instanceof CredentialsRefused;
  }
}
