package org.usizo.dispatch.agent;

import static org.usizo.dispatch.escalation.EscalationCause.NO_AGENT;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Happening.AgentAssigned;
import org.usizo.dispatch.casefile.Happening.Claimed;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.escalation.Escalations;

/**
 * Gives every case that wants an agent to the best free one, at once; where there is none in time,
 * or the one does not look at it, a manager hears of it.
 */
public final class AgentSearch {

  private static final int BATCH = 50;

  private final Jdbi jdbi;
  private final CaseChanges changes;
  private final Escalations escalations;
  private final InstantSource clock;
  private final AgentPolicy policy;
  private final boolean everyArea;

  public AgentSearch(
      Jdbi jdbi,
      CaseChanges changes,
      Escalations escalations,
      InstantSource clock,
      AgentPolicy policy,
      boolean everyArea) {
    this.jdbi = jdbi;
    this.changes = changes;
    this.escalations = escalations;
    this.clock = clock;
    this.policy = policy;
    this.everyArea = everyArea;
  }

  /**
   * Gives away what waits and alarms about what waited too long.
   *
   * @return how many cases moved
   */
  public int sweep() {
    return giveWaiting() + alarmOverdue();
  }

  private int giveWaiting() {
    var waiting =
        jdbi.withHandle(
            handle ->
                AgentStore.isAnybodyAvailable(handle, clock.instant())
                    ? ClaimStore.listWaiting(handle, BATCH)
                    : List.<CaseId>of());
    return (int) waiting.stream().filter(id -> run(id, this::giveIfWaiting)).count();
  }

  private int alarmOverdue() {
    var overdue = jdbi.withHandle(h -> ClaimStore.listOverdue(h, clock.instant(), BATCH));
    return (int) overdue.stream().filter(id -> run(id, this::handleOverdue)).count();
  }

  private boolean run(CaseId id, Predicate<CaseChange> work) {
    return changes.changeIfFree(id, Actor.SYSTEM, work::test).orElse(false);
  }

  private boolean giveIfWaiting(CaseChange change) {
    var current = change.current();
    return current.agentId() == null && current.agentDueAt() != null && give(change);
  }

  private boolean give(CaseChange change) {
    Optional<PersonId> best =
        AgentStore.findBest(change.handle(), change.current(), everyArea, change.now());
    best.ifPresent(agent -> give(change, agent));
    return best.isPresent();
  }

  private void give(CaseChange change, PersonId agent) {
    var claimBy = change.now().plus(policy.claimWithin(change.current().priority()));
    ClaimStore.give(change.handle(), change.caseId(), agent, claimBy);
    change.record(new AgentAssigned(agent));
    escalations.settle(change, NO_AGENT);
  }

  private boolean handleOverdue(CaseChange change) {
    var current = change.current();
    if (current.agentDueAt() == null || current.agentDueAt().isAfter(change.now())) {
      return false;
    }
    if (current.agentId() != null && ClaimStore.hasActed(change.handle(), current)) {
      ClaimStore.claim(change.handle(), change.caseId(), current.agentId(), change.now());
      change.record(new Claimed(current.agentId()));
    } else if (!give(change)) {
      escalations.raise(change, NO_AGENT, Optional.empty());
    }
    return true;
  }
}
