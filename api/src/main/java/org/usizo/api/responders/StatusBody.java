package org.usizo.api.responders;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.Codes;
import org.usizo.api.json.Times;
import org.usizo.dispatch.assignment.StatusReport;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.geo.Position;

/** Reads {@code {status, at?, position?, note?, reason?, clientSeq?}}. */
final class StatusBody {

  private static final int LONGEST_NOTE = 2000;
  private static final Set<AssignmentStatus> OURS =
      EnumSet.of(AssignmentStatus.REDIRECTED, AssignmentStatus.WITHDRAWN);

  private StatusBody() {}

  /**
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  static StatusReport read(JsonObject body) {
    if (body == null) {
      throw Problem.invalid("/status", "A status is needed").toException();
    }
    var status = Codes.read(AssignmentStatus.class, text(body, "status"), "/status");
    if (OURS.contains(status)) {
      throw Problem.invalid("/status", "%s is not for crews to report".formatted(status))
          .toException();
    }
    return new StatusReport(
        status,
        at(body),
        position(body),
        note(body),
        OfferResource.code(text(body, "reason")),
        clientSeq(body));
  }

  private static Position position(JsonObject body) {
    return body.get("position") instanceof JsonObject fix
        ? FixReader.position(fix, "/position")
        : null;
  }

  private static Instant at(JsonObject body) {
    var text = text(body, "at");
    try {
      return text == null ? null : Times.read(text);
    } catch (DateTimeException e) {
      throw Problem.invalid("/at", "Must be a time as in RFC 3339").toException();
    }
  }

  private static String note(JsonObject body) {
    var note = text(body, "note");
    return note == null || note.isBlank()
        ? null
        : note.replace("\u0000", "")
            .substring(0, Math.min(LONGEST_NOTE, note.replace("\u0000", "").length()));
  }

  private static Long clientSeq(JsonObject body) {
    return body.get("clientSeq") instanceof JsonNumber number ? number.longValue() : null;
  }

  private static String text(JsonObject body, String name) {
    return body.get(name) instanceof JsonString string ? string.getString() : null;
  }
}
