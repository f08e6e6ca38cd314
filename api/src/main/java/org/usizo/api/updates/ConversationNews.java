package org.usizo.api.updates;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.notifications.message.Meaning;

/** A new message calls everybody in the conversation but its author. */
final class ConversationNews {

  private static final Duration LIFETIME = Duration.ofHours(24);

  private ConversationNews() {}

  static List<News> of(CaseEvent event, CaseBrief brief) {
    return event.happening() instanceof Happening.MessageSent sent
        ? listPeople(brief)
            .filter(person -> !person.equals(sent.authorId()))
            .map(person -> News.of(person, Meaning.NEW_MESSAGE, brief).worth(LIFETIME))
            .toList()
        : List.of();
  }

  private static Stream<PersonId> listPeople(CaseBrief brief) {
    var crews = brief.crews().stream().filter(CaseBrief.Crew::active).map(CaseBrief.Crew::personId);
    return Stream.concat(Stream.of(brief.reporterId(), brief.agentId()), crews)
        .filter(Objects::nonNull)
        .distinct();
  }
}
