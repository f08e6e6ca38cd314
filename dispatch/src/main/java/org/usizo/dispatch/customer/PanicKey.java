package org.usizo.dispatch.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * A key that raises alerts as its owner and reads nothing but its own case.
 *
 * @param secret shown this once: only its hash is kept
 */
public record PanicKey(UUID id, String secret, Instant createdAt) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "PanicKey[" + id + "]";
  }
}
