package org.usizo.api.responders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import org.usizo.api.json.Json;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.stream.PassingEvent;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.responder.PositionsStored;
import org.usizo.dispatch.responder.ResponderId;

/** Stores positions and shows those of crews at work to whoever watches their case right now. */
@ApplicationScoped
public class LivePositions {

  @Inject private Dispatch dispatch;
  @Inject private EventStreams streams;

  /** Stores; passes the newest on when it moved the live position of a crew at work. */
  public PositionsStored store(ResponderId responder, List<Position> positions) {
    var stored = dispatch.positions().store(responder, positions);
    if (stored.moved() > 0 && streams.count() > 0) {
      var newest =
          positions.stream()
              .max(
                  Comparator.comparing(
                      Position::fixedAt, Comparator.nullsLast(Comparator.naturalOrder())))
              .orElseThrow();
      dispatch
          .assignments()
          .findActive(responder)
          .ifPresent(work -> streams.send(passing(work.caseId(), responder, newest)));
    }
    return stored;
  }

  private static PassingEvent passing(CaseId caseId, ResponderId responder, Position at) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("caseId", caseId.toString())
            .add("responderId", responder.toString())
            .add("lat", at.lat())
            .add("lon", at.lon());
    if (at.accuracyMetres() != null) {
      json.add("accuracy", at.accuracyMetres());
    }
    if (at.headingDegrees() != null) {
      json.add("heading", at.headingDegrees());
    }
    if (at.fixedAt() != null) {
      json.add("fixedAt", at.fixedAt().toString());
    }
    return new PassingEvent(caseId, "POSITION", json.build().toString());
  }
}
