package org.usizo.dispatch.assignment;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.responder.ResponderId;

/** A responder is in danger: a named person must act at once. */
public final class Distresses {

  private final Jdbi jdbi;
  private final CaseChanges changes;
  private final Escalations escalations;

  Distresses(Jdbi jdbi, CaseChanges changes, Escalations escalations) {
    this.jdbi = jdbi;
    this.changes = changes;
    this.escalations = escalations;
  }

  /**
   * Puts the call for help on the case the responder works on and makes it somebody's duty. A
   * repeat goes to the timeline too.
   *
   * @param via how it came: APP, PHONE or DEVICE
   * @return the case; empty when the responder works on none: then it must be raised as an alert
   */
  public Optional<CaseId> raise(ResponderId responder, String via, Actor actor) {
    return jdbi.withHandle(handle -> AssignmentStore.findActive(handle, responder))
        .map(Assignment::caseId)
        .map(caseId -> raiseOn(caseId, responder, via, actor));
  }

  /** As {@link #raise}, on a case that is known, such as one that was just opened for it. */
  public CaseId raiseOn(CaseId caseId, ResponderId responder, String via, Actor actor) {
    return changes.change(
        caseId,
        actor,
        change -> {
          change.record(new Happening.Distress(responder, via));
          escalations.raise(change, EscalationCause.DISTRESS, Optional.empty());
          return caseId;
        });
  }
}
