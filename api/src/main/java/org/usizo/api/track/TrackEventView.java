package org.usizo.api.track;

import java.util.Optional;
import org.usizo.api.json.Json;
import org.usizo.api.stream.EventView;
import org.usizo.api.stream.PassingEvent;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.Happening.Assigned;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.Delayed;
import org.usizo.dispatch.casefile.Happening.Near;
import org.usizo.dispatch.casefile.Happening.Recovered;
import org.usizo.dispatch.casefile.Happening.StatusChanged;

/** Bystanders learn that it goes on; who, what and where they do not. */
final class TrackEventView implements EventView {

  @Override
  public Optional<String> render(CaseEvent event) {
    var json = Json.createObjectBuilder().add("at", event.at().toString());
    return switch (event.happening()) {
      case StatusChanged changed ->
          Optional.of(json.add("status", changed.to().name()).build().toString());
      case Assigned e -> Optional.of(json.build().toString());
      case AssignmentMoved e -> Optional.of(json.build().toString());
      case Delayed e -> Optional.of(json.build().toString());
      case Recovered e -> Optional.of(json.build().toString());
      case Near e -> Optional.of(json.build().toString());
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<String> renderPassing(PassingEvent passing) {
    return Optional.empty();
  }
}
