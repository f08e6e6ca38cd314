package org.usizo.ops.chaos;

import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;

/**
 * One press, repeatable to the byte.
 *
 * @param key its Idempotency-Key
 * @param body its JSON
 * @param token the customer's token; null for a guest
 * @param device the push address that comes with it
 */
record Press(String key, String body, String token, String device) {

  Answer send(Api api) {
    return api.post("/alerts").header("Idempotency-Key", key).bearer(token).json(body).send();
  }
}
