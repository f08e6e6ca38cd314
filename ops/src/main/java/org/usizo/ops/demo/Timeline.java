package org.usizo.ops.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Fields;
import org.usizo.ops.simulator.Person;

/** The other end: what Usizo and the crew do about the case, each event told once. */
final class Timeline {
  private static final Set<String> OF_THE_CREW = Set.of("OFFER", "ASSIGNMENT", "ASSIGNED");

  private final Person manager;
  private final Narrator narrator;
  private int told;

  Timeline(Person manager, Narrator narrator) {
    this.manager = manager;
    this.narrator = narrator;
  }

  /** Tells what happened since the last time. */
  void look(String caseId) {
    Answer answer = manager.get("/cases/" + caseId + "/timeline");
    if (!answer.isSuccess()) {
      return;
    }
    List<JsonObject> events = events(answer.json());
    events.subList(Math.min(told, events.size()), events.size()).forEach(this::tell);
    told = events.size();
  }

  int count() {
    return told;
  }

  private static List<JsonObject> events(JsonElement timeline) {
    return Fields.find(timeline, "events")
        .map(Fields::listObjects)
        .orElseGet(() -> Fields.listObjects(timeline));
  }

  private void tell(JsonObject event) {
    String type = Fields.findText(event, "type").orElse("EVENT");
    String words =
        words(type)
            + newState(event).map(to -> ": " + words(to)).orElse("")
            + Fields.findText(event, "text")
                .filter(why -> type.equals("OFFER_MADE"))
                .map(why -> ": " + why)
                .orElse("");
    if (OF_THE_CREW.stream().anyMatch(type::startsWith)) {
      narrator.crew(words);
    } else {
      narrator.usizo(words);
    }
  }

  private static Optional<String> newState(JsonObject event) {
    return Fields.findText(event, "data")
        .map(JsonParser::parseString)
        .flatMap(data -> Fields.findText(data, "to"));
  }

  private static String words(String constant) {
    return constant.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
