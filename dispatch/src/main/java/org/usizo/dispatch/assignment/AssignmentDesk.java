package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.responder.Positions;
import org.usizo.dispatch.responder.ResponderId;

/** This package put together: its doors, and the sweeps that keep its deadlines. */
public final class AssignmentDesk {

  private final AssignmentRules rules;
  private final Assignments assignments;

  public AssignmentDesk(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Escalations escalations,
      Positions positions,
      AssignmentSettings settings) {
    this.rules = AssignmentRules.of(jdbi, clock, changes, escalations, settings);
    this.assignments = new Assignments(jdbi, clock, changes, positions, rules);
  }

  /** Offers and the work that comes of them. */
  public Assignments assignments() {
    return assignments;
  }

  /** Takes every open task whose time has come a step further; returns how many. */
  public int sweepTasks() {
    return rules.dueTasks().sweep();
  }

  /** Handles offers that are over, undelivered or unacknowledged; returns how many. */
  public int sweepOffers() {
    return rules.deadlines().sweep();
  }

  /** Whether a responder has work to finish. */
  public static boolean isBusy(Handle handle, ResponderId id) {
    return Engagements.isBusy(handle, id);
  }
}
