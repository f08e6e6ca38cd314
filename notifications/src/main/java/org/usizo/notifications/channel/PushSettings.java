package org.usizo.notifications.channel;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How pushes leave.
 *
 * @param endpoint where Google's hosts are to be found instead of at Google; empty in production
 * @param serviceAccount file of a service account's JSON key; empty: push is off
 * @param connectTimeout of one HTTP request
 * @param readTimeout of one HTTP request
 * @param attemptTimeout of one attempt with the SDK's own retries; then its end is unclear
 * @param urgentThreads at most this many urgent pushes at once
 * @param normalThreads at most this many others at once
 */
public record PushSettings(
    Optional<URI> endpoint,
    Optional<Path> serviceAccount,
    Duration connectTimeout,
    Duration readTimeout,
    Duration attemptTimeout,
    int urgentThreads,
    int normalThreads) {

  /** Push by this service account, at Google or at another endpoint. */
  public static PushSettings of(Optional<URI> endpoint, Optional<Path> serviceAccount) {
    return new PushSettings(
        endpoint,
        serviceAccount,
        Duration.ofSeconds(3),
        Duration.ofSeconds(5),
        Duration.ofSeconds(25),
        64,
        48);
  }

  /** No pushes at all. */
  public static PushSettings off() {
    return of(Optional.empty(), Optional.empty());
  }

  public boolean isOn() {
    return serviceAccount.isPresent();
  }
}
