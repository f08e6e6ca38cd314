package org.usizo.ops.blackbox;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Installation;
import org.usizo.ops.client.Tokens;

/** The installation under test and the people around it. */
final class Live {
  static final String PROPERTY = "usizo.test.installation";
  static final InstantSource CLOCK = InstantSource.system();

  private static final Installation INSTALLATION =
      isNamed() ? new Installation(Path.of(System.getProperty(PROPERTY))) : null;

  private Live() {}

  static boolean isNamed() {
    return !System.getProperty(PROPERTY, "").isBlank();
  }

  static Installation installation() {
    return INSTALLATION;
  }

  static Api api() {
    return Shared.API;
  }

  static Tokens tokens() {
    return Shared.TOKENS;
  }

  /** A person nobody else in the tests is. */
  static String newSubject(String who) {
    return who + "-" + UUID.randomUUID();
  }

  static String newCustomer() {
    return tokens().of("customer", newSubject("customer"));
  }

  /** A crew without a vehicle yet. */
  static String newCrew() {
    return tokens().of("responder", newSubject("responder"));
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** Presses with a fresh key. */
  static Answer press(String token, JsonObject body) {
    return press(token, newKey(), body);
  }

  static Answer press(String token, String key, JsonObject body) {
    return api().post("/alerts").header("Idempotency-Key", key).bearer(token).json(body).send();
  }

  private static final class Shared {
    static final Api API = INSTALLATION.api();
    static final Tokens TOKENS = INSTALLATION.tokens(CLOCK);
  }
}
