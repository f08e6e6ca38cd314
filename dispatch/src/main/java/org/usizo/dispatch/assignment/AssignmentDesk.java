package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.responder.Positions;
import org.usizo.dispatch.responder.ResponderId;

/** This package put together: its doors, and the sweeps that keep its deadlines. */
public final class AssignmentDesk {

  private final AssignmentRules rules;
  private final Assignments assignments;
  private final Candidates candidates;
  private final Distresses distresses;
  private final Crews crews;

  public AssignmentDesk(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Escalations escalations,
      Positions positions,
      EtaDesk etas,
      AssignmentSettings settings,
      PlanSettings plan) {
    this.rules = AssignmentRules.of(jdbi, clock, changes, escalations, etas, settings, plan);
    this.assignments = new Assignments(jdbi, clock, changes, positions, rules);
    this.candidates = new Candidates(jdbi, clock, rules.search(), rules.roadAhead());
    this.distresses = new Distresses(jdbi, changes, escalations);
    this.crews = new Crews(jdbi, assignments);
  }

  /** What crews see, and how they are seen. */
  public Crews crews() {
    return crews;
  }

  /** Who could go for a case. */
  public Candidates candidates() {
    return candidates;
  }

  /** Responders in danger. */
  public Distresses distresses() {
    return distresses;
  }

  /** Offers and the work that comes of them. */
  public Assignments assignments() {
    return assignments;
  }

  /** Carries out what the joint plan says. */
  public PlannedMoves plannedMoves() {
    return rules.plannedMoves();
  }

  /** Takes every open task whose time has come a step further; returns how many. */
  public int sweepTasks() {
    return rules.dueTasks().sweep();
  }

  /** Handles offers that are over, undelivered or unacknowledged; returns how many. */
  public int sweepOffers() {
    return rules.deadlines().sweep();
  }

  /** Keeps the ETAs of help under way true; returns how many were looked at. */
  public int sweepWatch() {
    return rules.watch().sweep();
  }

  /** Calculates anew what may be said about the wait. */
  public int refreshWaits() {
    return rules.waits().refresh();
  }

  /** Whether a responder has work to finish. */
  public static boolean isBusy(Handle handle, ResponderId id) {
    return Engagements.isBusy(handle, id);
  }
}
