package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.Set;
import org.usizo.dispatch.casefile.Happening.AgentAssigned;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.Claimed;
import org.usizo.dispatch.casefile.Happening.PriorityChanged;
import org.usizo.dispatch.casefile.Happening.Resolved;
import org.usizo.dispatch.customer.PersonId;

/**
 * A line of the timeline as one role sees it, in a document or on a stream.
 *
 * @param sequence 1, 2, 3, ... within the case; a role that sees less sees gaps
 * @param byId who did it, for staff only
 * @param data the happening as JSON
 * @param text the words beside it, for staff and whoever wrote them
 */
public record TimelineEntry(
    int sequence, Instant at, String type, Actor.Role by, PersonId byId, String data, String text) {

  private static final Set<Actor.Role> OWNERS = Set.of(Actor.Role.CUSTOMER, Actor.Role.GUEST);

  /** The line for these eyes; ask {@link Eyes#see(Happening)} first whether they see it at all. */
  public static TimelineEntry of(CaseEvent event, Eyes eyes) {
    var actor = event.actor();
    boolean ownWords = eyes == Eyes.OWNER && OWNERS.contains(actor.role());
    return new TimelineEntry(
        event.sequence(),
        event.at(),
        event.happening().type(),
        actor.role(),
        eyes.areStaff() ? actor.id() : null,
        HappeningJson.write(eyes.areStaff() ? event.happening() : discreet(event.happening())),
        eyes.areStaff() || ownWords ? event.text() : null);
  }

  /** Without who we are and what we think of people: reasons and outcomes such as PRANK. */
  private static Happening discreet(Happening happening) {
    return switch (happening) {
      case Resolved resolved -> new Resolved(null);
      case AgentAssigned given -> new AgentAssigned(null);
      case Claimed claimed -> new Claimed(null);
      case PriorityChanged change -> new PriorityChanged(change.from(), change.to(), null);
      case AssignmentMoved m ->
          new AssignmentMoved(
              m.assignmentId(),
              m.taskId(),
              m.responderId(),
              m.from(),
              m.to(),
              m.reportedAt(),
              m.inferred(),
              m.late(),
              null);
      default -> happening;
    };
  }
}
