package org.usizo.api.responders;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.usizo.api.stream.EventView;
import org.usizo.api.stream.PassingEvent;
import org.usizo.dispatch.assignment.Crews;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.HappeningJson;
import org.usizo.dispatch.responder.ResponderId;

/**
 * What one crew sees of everything that happens: its own offers and work, and, of the case it works
 * on, what a crew must know.
 */
final class CrewEventView implements EventView {

  private final ResponderId responder;
  private final Set<CaseId> atWorkOn = ConcurrentHashMap.newKeySet();

  /**
   * @param current the case it works on when the stream opens, if any
   */
  CrewEventView(ResponderId responder, Optional<CaseId> current) {
    this.responder = responder;
    current.ifPresent(atWorkOn::add);
  }

  @Override
  public Optional<String> render(CaseEvent event) {
    boolean own = Crews.isAbout(event.happening(), responder);
    boolean shown = own || atWorkOn.contains(event.caseId()) && isForCrews(event.happening());
    if (own) {
      follow(event.caseId(), event.happening());
    }
    return shown ? Optional.of(write(event)) : Optional.empty();
  }

  @Override
  public Optional<String> renderPassing(PassingEvent passing) {
    return Optional.empty();
  }

  private void follow(CaseId caseId, Happening happening) {
    if (happening instanceof Happening.Assigned) {
      atWorkOn.add(caseId);
    } else if (happening instanceof Happening.AssignmentMoved moved && !moved.to().isActive()) {
      atWorkOn.remove(caseId);
    }
  }

  private static boolean isForCrews(Happening happening) {
    return switch (happening) {
      case Happening.SceneChanged e -> true;
      case Happening.DestinationSet e -> true;
      case Happening.PriorityChanged e -> true;
      case Happening.StatusChanged e -> true;
      case Happening.MessageSent e -> true;
      case Happening.CancellationRequested e -> true;
      case Happening.Cancelled e -> true;
      case Happening.Resolved e -> true;
      case Happening.TaskCancelled e -> true;
      default -> false;
    };
  }

  private static String write(CaseEvent event) {
    return "{\"caseId\":\"%s\",\"sequence\":%d,\"type\":\"%s\",\"at\":\"%s\",\"data\":%s}"
        .formatted(
            event.caseId(),
            event.sequence(),
            event.happening().type(),
            event.at(),
            HappeningJson.write(event.happening()));
  }
}
