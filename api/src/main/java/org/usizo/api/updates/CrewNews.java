package org.usizo.api.updates;

import static org.usizo.notifications.message.Meaning.ASSIGNED;
import static org.usizo.notifications.message.Meaning.CANCELLATION_REQUESTED;
import static org.usizo.notifications.message.Meaning.CASE_CHANGED;
import static org.usizo.notifications.message.Meaning.OFFER;
import static org.usizo.notifications.message.Meaning.OFFER_WITHDRAWN;
import static org.usizo.notifications.message.Meaning.TASK_CANCELLED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.notifications.message.Meaning;

/** What crews hear: offers, and whatever changes about a task they are on. */
final class CrewNews {

  private CrewNews() {}

  static List<News> of(CaseEvent event, CaseBrief brief) {
    return switch (event.happening()) {
      case Happening.OfferMade e ->
          to(e.responderId(), e.mustAcknowledge() ? ASSIGNED : OFFER, brief)
              .map(news -> offer(news, e, event))
              .toList();
      case Happening.OfferWithdrawn e ->
          to(e.responderId(), OFFER_WITHDRAWN, brief)
              .map(n -> n.with("offerId", e.offerId()))
              .toList();
      case Happening.Assigned e when e.offerId() == null ->
          to(e.responderId(), ASSIGNED, brief)
              .map(news -> news.withMinutes("etaMinutes", e.etaP50Seconds()))
              .toList();
      case Happening.AssignmentMoved e when isTakenAway(e.to()) ->
          to(e.responderId(), TASK_CANCELLED, brief).toList();
      case Happening.CancellationRequested e -> toBound(CANCELLATION_REQUESTED, brief);
      case Happening.SceneChanged e when e.version() > 1 -> toBound(CASE_CHANGED, brief);
      case Happening.DestinationSet e -> toBound(CASE_CHANGED, brief);
      case Happening.PriorityChanged e -> toBound(CASE_CHANGED, brief);
      default -> List.of();
    };
  }

  private static News offer(News news, Happening.OfferMade e, CaseEvent event) {
    var left = Duration.between(event.at(), e.expiresAt());
    return news.with("offerId", e.offerId())
        .with("secondsLeft", left.toSeconds())
        .withMinutes("etaMinutes", e.etaP50Seconds())
        .worth(left);
  }

  private static boolean isTakenAway(AssignmentStatus status) {
    return status == AssignmentStatus.WITHDRAWN || status == AssignmentStatus.REDIRECTED;
  }

  private static Stream<News> to(ResponderId responder, Meaning meaning, CaseBrief brief) {
    return Optional.ofNullable(brief.getCrew(responder).personId()).stream()
        .map(person -> News.of(person, meaning, brief));
  }

  private static List<News> toBound(Meaning meaning, CaseBrief brief) {
    return brief.crews().stream()
        .filter(crew -> crew.active() && crew.personId() != null)
        .map(crew -> News.of(crew.personId(), meaning, brief))
        .toList();
  }
}
