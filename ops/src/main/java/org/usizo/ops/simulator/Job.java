package org.usizo.ops.simulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.usizo.ops.client.Fields;

/**
 * A crew's current assignment as the server tells it.
 *
 * @param status where the work stands
 */
record Job(String assignmentId, String caseId, String status) {
  private static final List<String> ENDS =
      List.of("CLEARED", "RELEASED", "REDIRECTED", "WITHDRAWN", "GONE_ON_ARRIVAL", "UNSUCCESSFUL");

  /** The open assignment in the answer of {@code GET /responders/me}. */
  static Optional<Job> find(JsonElement me) {
    return Stream.of("assignment", "activeAssignment")
        .flatMap(name -> Fields.find(me, name).stream())
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .map(Job::of)
        .filter(job -> !ENDS.contains(job.status()))
        .findFirst();
  }

  private static Job of(JsonObject assignment) {
    String id =
        Fields.findText(assignment, "id")
            .or(() -> Fields.findText(assignment, "assignmentId"))
            .orElseThrow();
    return new Job(
        id,
        Fields.findText(assignment, "caseId").orElseThrow(),
        Fields.findText(assignment, "status").orElse("ACCEPTED"));
  }
}
