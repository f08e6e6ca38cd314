package org.usizo.dispatch.escalation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.Happening.Escalated;
import org.usizo.dispatch.casefile.Happening.EscalationResolved;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.escalation.EscalationPolicy.Decision;

/**
 * A promise about to break becomes a named person's duty, and stays one until it is resolved. Safe
 * for use by many threads and nodes.
 */
public final class Escalations {

  private static final int BATCH = 50;

  private final Jdbi jdbi;
  private final CaseChanges changes;
  private final InstantSource clock;
  private final EscalationPolicy policy;
  private final boolean everyArea;

  /**
   * @param everyArea managers without an area record are on call for every area (development only)
   */
  public Escalations(
      Jdbi jdbi,
      CaseChanges changes,
      InstantSource clock,
      EscalationPolicy policy,
      boolean everyArea) {
    this.jdbi = jdbi;
    this.changes = changes;
    this.clock = clock;
    this.policy = policy;
    this.everyArea = everyArea;
  }

  /**
   * Makes this cause somebody's duty, as part of a change under way. Does nothing when it is one
   * already.
   *
   * @return the escalation, new or open already
   */
  public EscalationId raise(CaseChange change, EscalationCause cause, Optional<TaskId> task) {
    return EscalationStore.findOpen(change.handle(), change.caseId(), cause)
        .map(Escalation::id)
        .orElseGet(() -> insert(change, cause, task));
  }

  /** The cause is gone: resolves what is open of it, as part of a change under way. */
  public void settle(CaseChange change, EscalationCause cause) {
    EscalationStore.findOpen(change.handle(), change.caseId(), cause)
        .ifPresent(open -> resolve(change, open));
  }

  /**
   * Tells what is due again, higher; opens broken promises again.
   *
   * @return how many were due
   */
  public int sweep() {
    return handle(jdbi.withHandle(h -> EscalationStore.listDue(h, clock.instant(), BATCH)));
  }

  /**
   * Resolves what belongs to a case that is over.
   *
   * @return how many there were
   */
  public int sweepEnded() {
    return handle(jdbi.withHandle(h -> EscalationStore.listOfEndedCases(h, BATCH)));
  }

  private int handle(List<Escalation> found) {
    return (int) found.stream().filter(this::handleDue).count();
  }

  private boolean handleDue(Escalation seen) {
    return changes
        .changeIfFree(seen.caseId(), Actor.SYSTEM, change -> handleDue(change, seen.id()))
        .orElse(false);
  }

  private boolean handleDue(CaseChange change, EscalationId id) {
    var escalation = EscalationStore.find(change.handle(), id).orElseThrow();
    if (escalation.state() == EscalationState.RESOLVED) {
      return false;
    }
    if (!change.current().status().isOpen()) {
      resolve(change, escalation);
      return true;
    }
    return switch (policy.decide(escalation, change.current().priority(), change.now())) {
      case Decision.Climb climb -> tellAgain(change, escalation, climb.level(), climb);
      case Decision.Repeat repeat -> tellAgain(change, escalation, escalation.level(), repeat);
      case Decision.Wait wait -> false;
    };
  }

  private boolean tellAgain(
      CaseChange change, Escalation escalation, int level, Decision decision) {
    var assignee = findAssignee(change, Optional.ofNullable(escalation.assigneeId()));
    EscalationStore.tellAgain(change.handle(), escalation.id(), level, assignee, decision.nextAt());
    change.record(
        new Escalated(escalation.id(), escalation.cause().name(), level, assignee.orElse(null)));
    return true;
  }

  private EscalationId insert(CaseChange change, EscalationCause cause, Optional<TaskId> task) {
    var assignee = findAssignee(change, Optional.empty()).orElse(null);
    var nextAt = change.now().plus(policy.every(change.current().priority()));
    var fresh =
        new Escalation(
            EscalationId.next(),
            change.caseId(),
            task.orElse(null),
            cause,
            1,
            EscalationState.OPEN,
            assignee,
            change.now(),
            nextAt,
            null,
            null,
            null,
            null,
            null);
    EscalationStore.insert(change.handle(), fresh);
    change.record(new Escalated(fresh.id(), cause.name(), fresh.level(), assignee));
    return fresh.id();
  }

  private Optional<PersonId> findAssignee(CaseChange change, Optional<PersonId> before) {
    return OnCallStore.find(change.handle(), change.current(), before, everyArea, change.now());
  }

  private static void resolve(CaseChange change, Escalation escalation) {
    EscalationStore.resolve(
        change.handle(), escalation.id(), change.actor().findId(), change.now());
    change.record(new EscalationResolved(escalation.id()));
  }
}
