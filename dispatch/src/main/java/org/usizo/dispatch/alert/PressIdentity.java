package org.usizo.dispatch.alert;

import org.usizo.dispatch.customer.PersonId;

/**
 * Who presses, as far as they can prove it; every part may be missing: null.
 *
 * @param issuer of a valid token
 * @param subject of a valid token
 * @param panicKey as it came, not checked yet
 * @param installationId a secret of the app's installation, as it came
 * @param idempotencyKey as it came
 * @param addressHash hash of the network address, null when that is one of our own
 * @param agent the agent who presses for a caller; the case is then not the agent's own
 */
public record PressIdentity(
    String issuer,
    String subject,
    String panicKey,
    String installationId,
    String idempotencyKey,
    byte[] addressHash,
    PersonId agent) {

  /** Nobody known, no key. */
  public static final PressIdentity NOBODY =
      new PressIdentity(null, null, null, null, null, null, null);

  /** Everything but the key is as before. */
  public PressIdentity withKey(String key) {
    return new PressIdentity(issuer, subject, panicKey, installationId, key, addressHash, agent);
  }
}
