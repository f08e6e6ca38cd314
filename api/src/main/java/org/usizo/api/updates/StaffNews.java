package org.usizo.api.updates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.Urgency;

/**
 * What agents and managers hear away from their console: cases given to them and escalations that
 * name them.
 */
final class StaffNews {

  private StaffNews() {}

  static List<News> of(CaseEvent event, CaseBrief brief) {
    return switch (event.happening()) {
      case Happening.AgentAssigned e -> forAgent(e.agentId(), brief).toList();
      case Happening.CancellationRequested e -> forAgent(brief.agentId(), brief).toList();
      case Happening.PersonUnreached e -> forAgent(brief.agentId(), brief).toList();
      case Happening.Escalated e -> escalation(e.assigneeId(), e.escalationId(), brief).toList();
      case Happening.EscalationReassigned e ->
          escalation(e.assigneeId(), e.escalationId(), brief).toList();
      default -> List.of();
    };
  }

  private static Stream<News> forAgent(PersonId agent, CaseBrief brief) {
    return Optional.ofNullable(agent).stream()
        .map(person -> News.of(person, Meaning.CASE_FOR_AGENT, brief));
  }

  private static Stream<News> escalation(PersonId assignee, EscalationId id, CaseBrief brief) {
    return Optional.ofNullable(assignee).stream()
        .map(
            person ->
                News.of(person, Meaning.ESCALATION, brief)
                    .as(Urgency.EMERGENCY)
                    .with("escalationId", id));
  }
}
