package org.usizo.ops.chaos;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Tokens;

/** The responders of a run: half of them tow trucks, half ambulances, each driven by a thread. */
final class Fleet {
  private static final List<String> ROAD =
      List.of("FLATBED", "BATTERY", "TYRE", "LOCKOUT", "FUEL", "EV", "GUARD", "HEAVY_TOW");
  private static final List<String> MEDICAL = List.of("AMBULANCE_ALS");

  private final List<Api> nodes;
  private final Tokens tokens;
  private final long seed;
  private final AtomicBoolean over;

  Fleet(List<Api> nodes, Tokens tokens, long seed, AtomicBoolean over) {
    this.nodes = nodes;
    this.tokens = tokens;
    this.seed = seed;
    this.over = over;
  }

  /** Creates the responders; their crews still have to be run. */
  List<Crew> recruit(int size) {
    List<Crew> crews = new ArrayList<>();
    String operator = tokens.of("operator", "chaos-operator");
    for (int number = 1; number <= size; number++) {
      String subject = "chaos-responder-" + seed + "-" + number;
      recruit(operator, subject, number);
      crews.add(
          new Crew(
              node(number),
              tokens.of("responder", subject),
              new Random(seed + 1000 + number),
              over));
    }
    return crews;
  }

  private Api node(int number) {
    return nodes.get(number % nodes.size());
  }

  private void recruit(String operator, String subject, int number) {
    var responder = new JsonObject();
    responder.addProperty("name", "Crew " + number);
    responder.addProperty("callSign", "C" + seed + "-" + number);
    responder.addProperty("plate", "CHS " + number + " GP");
    responder.addProperty("subject", subject);
    responder.addProperty("positionMode", "LIVE");
    var skills = new JsonArray();
    (number % 3 == 0 ? MEDICAL : ROAD).forEach(skills::add);
    responder.add("skills", skills);
    Answer answer = node(number).post("/responders").bearer(operator).json(responder).send();
    if (!answer.isSuccess()) {
      throw new IllegalStateException("No responder: " + answer.status() + " " + answer.body());
    }
  }
}
