package org.usizo.ops.chaos;

import com.google.gson.JsonObject;
import java.util.Random;
import java.util.UUID;
import org.usizo.ops.client.Tokens;

/**
 * Makes presses of people who have nothing to do with each other, so that each opens a case of its
 * own: four in five signed in, the others guests whom one can call back.
 */
final class PressMaker {
  private static final double GUEST_SHARE = 0.2;
  private static final double MEDICAL_SHARE = 0.3;

  private final Random random;
  private final Tokens tokens;

  PressMaker(long seed, Tokens tokens) {
    this.random = new Random(seed);
    this.tokens = tokens;
  }

  synchronized Press next() {
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    boolean guest = random.nextDouble() < GUEST_SHARE;
    String token = guest ? null : tokens.of("customer", "chaos-" + id);
    return new Press(id, body(id).toString(), token, device(id));
  }

  static String device(String id) {
    return "chaos-device-" + id;
  }

  private JsonObject body(String id) {
    var body = new JsonObject();
    body.addProperty("kind", random.nextDouble() < MEDICAL_SHARE ? "MEDICAL" : "ROAD");
    body.add("position", Ground.somewhere(random));
    body.addProperty("positionIs", "INCIDENT");
    var contact = new JsonObject();
    contact.addProperty("phone", "+2782" + (1_000_000 + random.nextInt(9_000_000)));
    body.add("contact", contact);
    body.add("installation", installation(id));
    return body;
  }

  private static JsonObject installation(String id) {
    var installation = new JsonObject();
    installation.addProperty("id", "chaos-" + id);
    installation.addProperty("kind", "TOKEN");
    installation.addProperty("value", device(id));
    installation.addProperty("platform", "ANDROID");
    installation.addProperty("locale", "en-ZA");
    return installation;
  }
}
