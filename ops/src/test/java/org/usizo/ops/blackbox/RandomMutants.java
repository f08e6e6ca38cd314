package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies broken by chance; the same seed breaks them in the same way. */
final class RandomMutants {
  private static final String FULL =
      """
      {"kind":"MEDICAL","position":{"lat":-26.2041,"lon":28.0473,"accuracy":12.5,"altitude":1680.0,
       "heading":90.0,"speed":3.2,"source":"GNSS","mock":false},"positionIs":"INCIDENT",
       "trigger":"BUTTON","note":"by the bridge","contact":{"name":"N","phone":"+27821234567"},
       "forWhom":"OTHER","patient":{"name":"P","ageBand":"ADULT","phone":"+27821234568"},
       "people":{"adults":1,"children":0,"wheelchair":false},
       "safety":{"inLane":false,"fire":false,"injured":true,"alone":true},
       "vehicle":{"make":"M","plate":"ABC 123 GP","ev":false},"needs":["MEDIC"],
       "scene":{"text":"N1 north","road":"N1","direction":"N"},"language":"en","battery":0.4,
       "installation":{"id":"abcdefgh","kind":"TOKEN","value":"v","platform":"ANDROID"}}""";

  private final Random random;

  RandomMutants(long seed) {
    this.random = new Random(seed);
  }

  List<Mutant> list(int count) {
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      mutants.add(
          random.nextBoolean()
              ? new Mutant("bytes changed by chance, " + i, Mutant.JSON, changedBytes())
              : Mutant.of("values changed by chance, " + i, changedValues().toString()));
    }
    return mutants;
  }

  private byte[] changedBytes() {
    byte[] bytes = FULL.getBytes(UTF_8);
    for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    if (random.nextInt(3) > 0) {
      return bytes;
    }
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    return random.nextBoolean() ? without(bytes, from, to) : twice(bytes, from, to);
  }

  private static byte[] without(byte[] bytes, int from, int to) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static byte[] twice(byte[] bytes, int from, int to) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private JsonElement changedValues() {
    JsonObject body = JsonParser.parseString(FULL).getAsJsonObject();
    for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
      JsonObject at = body;
      String member = anyMember(at);
      boolean inside =
          at.get(member) instanceof JsonObject inner && !inner.isEmpty() && random.nextBoolean();
      if (inside) {
        at = at.getAsJsonObject(member);
        member = anyMember(at);
      }
      at.add(member, anyValue());
    }
    return body;
  }

  private String anyMember(JsonObject object) {
    List<String> names = List.copyOf(object.keySet());
    return names.get(random.nextInt(names.size()));
  }

  private JsonElement anyValue() {
    return switch (random.nextInt(9)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextInt());
      case 2 -> new JsonPrimitive(random.nextGaussian() * 1e300);
      case 3 -> new JsonPrimitive("");
      case 4 -> new JsonPrimitive("\u0000".repeat(1 + random.nextInt(3)));
      case 5 -> new JsonPrimitive(random.nextBoolean());
      case 6 -> new JsonArray();
      case 7 -> new JsonObject();
      default -> new JsonPrimitive("\ud83d".repeat(1 + random.nextInt(300)));
    };
  }
}
