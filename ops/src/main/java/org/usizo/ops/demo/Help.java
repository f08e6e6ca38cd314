package org.usizo.ops.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.usizo.ops.client.Fields;

/**
 * Who comes, as the customer sees it in {@code GET /cases/{id}}.
 *
 * @param status of the assignment
 */
record Help(JsonObject assignment, String status) {

  /** The assignment of the first task that has one. */
  static Optional<Help> find(JsonElement seen) {
    return Fields.find(seen, "tasks").map(Fields::listObjects).stream()
        .flatMap(tasks -> tasks.stream())
        .flatMap(task -> Fields.find(task, "assignment").stream())
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .map(one -> new Help(one, Fields.findText(one, "status").orElse("")))
        .findFirst();
  }

  String who() {
    return text("responder.name", "responderName", "responder");
  }

  String plate() {
    return text("responder.plate", "plate", "vehicle.plate");
  }

  String word() {
    return text("matchingWord", "word");
  }

  /** Minutes until arrival, or a dash. */
  String etaMinutes() {
    return Stream.of("etaP50Seconds", "eta.p50Seconds")
        .flatMap(path -> Fields.findNumber(assignment, path).stream())
        .map(seconds -> Long.toString(Math.max(1, Math.round(seconds / 60))))
        .findFirst()
        .orElse("-");
  }

  private String text(String... paths) {
    return Stream.of(paths)
        .flatMap(path -> Fields.findText(assignment, path).stream())
        .findFirst()
        .orElse("-");
  }
}
