package org.usizo.dispatch.alert;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.store.Digests;

/**
 * The key that opens a case to whoever raised it: 128 bits of an HMAC of the alert's id under the
 * installation's secret. So a replay gets the same key although only its hash is stored.
 */
final class CaseKeys {

  private static final int KEY_BYTES = 16;

  private final Jdbi jdbi;
  private volatile byte[] secret;

  CaseKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The key itself; give it only to whoever pressed. */
  String keyOf(AlertId id) {
    var message = ByteBuffer.allocate(16);
    message.putLong(id.value().getMostSignificantBits());
    message.putLong(id.value().getLeastSignificantBits());
    byte[] mac = Digests.hmacSha256(secret(), message.array());
    return Digests.urlSafe(Arrays.copyOf(mac, KEY_BYTES));
  }

  /** What is stored of it. */
  byte[] hashOf(AlertId id) {
    return Digests.sha256(keyOf(id));
  }

  private byte[] secret() {
    byte[] known = secret;
    if (known == null) {
      known =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT value FROM dispatch.installation_secret WHERE name = 'case-key'")
                      .mapTo(byte[].class)
                      .one());
      secret = known;
    }
    return known;
  }
}
