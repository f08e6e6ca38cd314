package org.usizo.dispatch.alert;

import java.util.HexFormat;
import org.usizo.dispatch.store.Digests;

/**
 * What an idempotency key names. At least 20 characters identify a press by themselves; a shorter
 * key only together with the same installation or person, or with the same phone <em>and</em> the
 * same body: a phone number is no secret, so nobody may fish for another's press with it. Pure.
 */
final class PressKey {

  private static final int LONG_ENOUGH = 20;

  private PressKey() {}

  /** The digest to store and look for; null when the key names nothing. */
  static byte[] digest(PressIdentity who, byte[] installation, String phone, byte[] body) {
    if (!isGiven(who)) {
      return null;
    }
    String key = bare(who.idempotencyKey());
    if (key.length() >= LONG_ENOUGH) {
      return Digests.sha256("key", key);
    }
    if (installation != null) {
      return Digests.sha256("installation", hex(installation), key);
    }
    if (who.subject() != null) {
      return Digests.sha256("token", who.issuer(), who.subject(), key);
    }
    if (who.panicKey() != null) {
      return Digests.sha256("panic-key", who.panicKey(), key);
    }
    return phone == null ? null : Digests.sha256("phone", phone, hex(body), key);
  }

  static boolean isGiven(PressIdentity who) {
    return who.idempotencyKey() != null && !bare(who.idempotencyKey()).isEmpty();
  }

  /** Keys may come quoted, as structured headers want it, or bare. */
  private static String bare(String key) {
    String stripped = key.strip();
    boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
