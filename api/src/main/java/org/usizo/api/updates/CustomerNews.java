package org.usizo.api.updates;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.Urgency;

/** What whoever pressed, and whoever is helped, hear: every step until help stands beside them. */
final class CustomerNews {

  private static final Duration SURVEY_LIFETIME = Duration.ofDays(7);

  private CustomerNews() {}

  static List<News> of(CaseEvent event, CaseBrief brief) {
    var said = say(event.happening(), brief);
    return listReaders(event, brief).stream()
        .flatMap(reader -> said.stream().map(news -> address(news, reader)))
        .toList();
  }

  private static News address(News news, PersonId reader) {
    return new News(reader, news.meaning(), news.urgency(), news.lifetime(), news.facts());
  }

  /** The reporter and the person helped; of a joining press only whoever joined. */
  private static List<PersonId> listReaders(CaseEvent event, CaseBrief brief) {
    var readers =
        event.happening() instanceof Happening.AlertJoined
            ? Stream.of(event.actor().id())
            : Stream.of(brief.reporterId(), brief.personHelpedId());
    return readers.filter(Objects::nonNull).distinct().toList();
  }

  private static Optional<News> say(Happening happening, CaseBrief brief) {
    return switch (happening) {
      case Happening.AlertReceived e -> plain(Meaning.RECEIVED, brief);
      case Happening.AlertJoined e -> plain(Meaning.RECEIVED, brief);
      case Happening.NobodyFree e when e.ring() == 0 -> plain(Meaning.STILL_SEARCHING, brief);
      case Happening.StillSearching e -> plain(Meaning.STILL_SEARCHING, brief);
      case Happening.WaitSlipped e ->
          plain(Meaning.WAIT_LONGER, brief)
              .map(n -> n.withMinutes("etaMinutes", e.waitP50Seconds()));
      case Happening.WaitRecovered e ->
          plain(Meaning.WAIT_AS_SAID, brief)
              .map(n -> n.withMinutes("etaMinutes", e.waitP50Seconds()));
      case Happening.Assigned e -> Optional.of(helpFound(e, brief));
      case Happening.AssignmentMoved e when !e.late() && !e.inferred() -> moved(e, brief);
      case Happening.Delayed e ->
          plain(Meaning.DELAYED, brief)
              .map(news -> news.withMinutes("etaMinutes", e.etaP50Seconds()))
              .map(news -> news.with("minutesLate", e.minutesLate()));
      case Happening.Recovered e ->
          plain(Meaning.ON_THE_WAY, brief).map(n -> n.withMinutes("etaMinutes", e.etaP50Seconds()));
      case Happening.Near e ->
          plain(Meaning.NEAR, brief).map(n -> n.withMinutes("etaMinutes", e.etaP50Seconds()));
      case Happening.Cancelled e -> plain(Meaning.CANCELLED, brief);
      case Happening.Reopened e -> plain(Meaning.REOPENED, brief);
      case Happening.StatusChanged e -> ended(e.to(), brief);
      default -> Optional.empty();
    };
  }

  private static Optional<News> plain(Meaning meaning, CaseBrief brief) {
    return Optional.of(News.of(null, meaning, brief));
  }

  private static News helpFound(Happening.Assigned e, CaseBrief brief) {
    var crew = brief.getCrew(e.responderId());
    return News.of(null, e.replacesAnother() ? Meaning.HELP_CHANGED : Meaning.HELP_FOUND, brief)
        .with("responder", crew.name())
        .with("vehicle", crew.vehicle())
        .with("plate", crew.plate())
        .with("word", crew.word())
        .withMinutes("etaMinutes", e.etaP50Seconds());
  }

  private static Optional<News> moved(Happening.AssignmentMoved e, CaseBrief brief) {
    return switch (e.to()) {
      case EN_ROUTE -> plain(Meaning.ON_THE_WAY, brief);
      case ON_SCENE -> plain(Meaning.ARRIVED, brief);
      case TRANSPORTING -> plain(Meaning.TRANSPORTING, brief);
      case AT_DESTINATION -> plain(Meaning.AT_DESTINATION, brief);
      case RELEASED, UNSUCCESSFUL, WITHDRAWN -> searchingAgain(e.to(), brief);
      case REDIRECTED -> redirected(e, brief);
      default -> Optional.empty();
    };
  }

  /** Whose helper is replaced hears who comes now, once; whose is taken away hears why. */
  private static Optional<News> redirected(Happening.AssignmentMoved e, CaseBrief brief) {
    return "TAKEN_OVER".equals(e.reason())
        ? Optional.empty()
        : plain(Meaning.HELP_NEEDED_ELSEWHERE, brief);
  }

  private static Optional<News> searchingAgain(AssignmentStatus ended, CaseBrief brief) {
    return brief.status().isOpen() && !ended.isStep()
        ? plain(Meaning.STILL_SEARCHING, brief)
        : Optional.empty();
  }

  private static Optional<News> ended(CaseStatus status, CaseBrief brief) {
    if (status == CaseStatus.RESOLVED) {
      return plain(Meaning.RESOLVED, brief);
    }
    return status == CaseStatus.CLOSED
        ? plain(Meaning.SURVEY, brief).map(news -> news.as(Urgency.NORMAL).worth(SURVEY_LIFETIME))
        : Optional.empty();
  }
}
