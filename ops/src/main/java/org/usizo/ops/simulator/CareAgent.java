package org.usizo.ops.simulator;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.usizo.ops.client.Fields;

/**
 * The demo's care agent: takes the cases of the demo caller at once and others that nobody has
 * taken for a minute, calls back about MEDICAL ones, and closes what is done. Real agents are never
 * in its way. Call {@link #step} every few seconds, from one thread.
 */
final class CareAgent {
  private static final Duration OTHERS_FIRST = Duration.ofSeconds(60);
  private static final Duration CLOSE_AFTER = Duration.ofSeconds(60);

  private final Person person;
  private final InstantSource clock;
  private final Map<String, Instant> seenAt = new HashMap<>();
  private final Map<String, Instant> resolvedAt = new HashMap<>();
  private final Set<String> mine = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  CareAgent(Person person, InstantSource clock) {
    this.person = person;
    this.clock = clock;
  }

  /** Looks at the cases that the server lists and does what is due. */
  void step() {
    List<JsonObject> lines = Fields.listObjects(person.get("/cases").json());
    lines.forEach(this::lookAfter);
    forgetAllBut(lines.stream().map(CareAgent::caseId).toList());
  }

  private void lookAfter(JsonObject line) {
    String caseId = caseId(line);
    if (mine.contains(caseId)) {
      closeWhenDone(caseId, line);
    } else if (isFree(line) && !others.contains(caseId) && isItsTurn(caseId)) {
      claim(caseId, line);
    }
  }

  private static boolean isFree(JsonObject line) {
    return Fields.find(line, "agentName").isEmpty() && !has(line, "status", "CLOSED");
  }

  private boolean isItsTurn(String caseId) {
    Instant first = seenAt.get(caseId);
    if (first == null) {
      seenAt.put(caseId, clock.instant());
      return person.get("/cases/" + caseId).body().contains(DemoFleet.CALLER);
    }
    return clock.instant().isAfter(first.plus(OTHERS_FIRST));
  }

  private void claim(String caseId, JsonObject line) {
    if (person.post("/cases/" + caseId + "/claim", new JsonObject()).isSuccess()) {
      mine.add(caseId);
      callBack(caseId, line);
    } else {
      others.add(caseId);
    }
  }

  private void callBack(String caseId, JsonObject line) {
    if (has(line, "kind", "MEDICAL")) {
      var contact = new JsonObject();
      contact.addProperty("channel", "CALL");
      contact.addProperty("direction", "OUT");
      contact.addProperty("outcome", "REACHED");
      contact.addProperty("startedAt", clock.instant().toString());
      contact.addProperty("seconds", 20);
      person.post("/cases/" + caseId + "/contacts", contact);
    }
  }

  private void closeWhenDone(String caseId, JsonObject line) {
    if (has(line, "status", "RESOLVED")) {
      Instant since = resolvedAt.computeIfAbsent(caseId, id -> clock.instant());
      if (clock.instant().isAfter(since.plus(CLOSE_AFTER))) {
        person.post("/cases/" + caseId + "/close", new JsonObject());
      }
    }
  }

  private void forgetAllBut(List<String> listed) {
    seenAt.keySet().retainAll(listed);
    resolvedAt.keySet().retainAll(listed);
    mine.retainAll(listed);
    others.retainAll(listed);
  }

  private static String caseId(JsonObject line) {
    return Fields.findText(line, "id").or(() -> Fields.findText(line, "caseId")).orElseThrow();
  }

  private static boolean has(JsonObject line, String field, String value) {
    return Fields.findText(line, field).filter(value::equals).isPresent();
  }
}
