package org.usizo.api.idempotency;

import java.util.Base64;
import org.usizo.api.security.Caller;
import org.usizo.dispatch.store.Digests;

/** What makes a key somebody's, and a request the same. */
final class RequestDigests {

  private RequestDigests() {}

  /** One person's keys are nobody else's. */
  static byte[] scope(Caller caller, String key) {
    var who =
        caller
            .token()
            .map(token -> token.issuer() + " " + token.subject())
            .orElseGet(
                () ->
                    caller
                        .caseKey()
                        .map(caseKey -> "key " + Base64.getEncoder().encodeToString(caseKey.hash()))
                        .orElse("guest"));
    return Digests.sha256(who, key.strip());
  }

  static byte[] request(String path, byte[] body) {
    return Digests.sha256(path, Base64.getEncoder().encodeToString(Digests.sha256(body)));
  }
}
