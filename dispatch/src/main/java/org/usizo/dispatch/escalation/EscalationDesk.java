package org.usizo.dispatch.escalation;

import static org.usizo.dispatch.casefile.CaseRefusedException.Reason.ILLEGAL_STEP;
import static org.usizo.dispatch.casefile.CaseRefusedException.Reason.NOT_VALID;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseAccess;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.Happening.EscalationAcknowledged;
import org.usizo.dispatch.casefile.Happening.EscalationReassigned;
import org.usizo.dispatch.casefile.Happening.EscalationResolved;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.PersonId;

/** What agents and managers do with escalations of the cases in their scope. */
public final class EscalationDesk {

  private static final Duration LONGEST_PROMISE = Duration.ofHours(24);
  private static final Set<Actor.Role> STAFF = EnumSet.of(Actor.Role.AGENT, Actor.Role.MANAGER);

  private final Jdbi jdbi;
  private final CaseChanges changes;
  private final InstantSource clock;
  private final EscalationPolicy policy;

  public EscalationDesk(
      Jdbi jdbi, CaseChanges changes, InstantSource clock, EscalationPolicy policy) {
    this.jdbi = jdbi;
    this.changes = changes;
    this.clock = clock;
    this.policy = policy;
  }

  /** What is not resolved within this viewer's scope, most urgent first; 500 at most. */
  public List<EscalationView> list(Viewer viewer) {
    return jdbi.withHandle(handle -> EscalationLists.listUnresolved(handle, viewer));
  }

  /**
   * One escalation, resolved or not.
   *
   * @throws EscalationNotFoundException when there is none in the viewer's scope
   */
  public EscalationView get(Viewer viewer, EscalationId id) {
    return jdbi.withHandle(handle -> EscalationLists.find(handle, viewer, id))
        .orElseThrow(() -> new EscalationNotFoundException(id));
  }

  /**
   * Takes an escalation on, or renews the promise.
   *
   * @param nextActionBy when the next action will have been taken, at most 24 h ahead; it opens
   *     again then unless it was resolved or the promise renewed. Empty: the policy's default
   * @throws EscalationNotFoundException when there is none in the viewer's scope
   * @throws CaseRefusedException when it is resolved, or the promise lies in the past or too far
   *     off
   */
  public void acknowledge(Viewer viewer, EscalationId id, Optional<Instant> nextActionBy) {
    change(
        viewer,
        id,
        (change, escalation) -> {
          requireUnresolved(escalation);
          var by = nextActionBy.orElse(change.now().plus(policy.defaultPromise()));
          requireSoon(by, change.now());
          EscalationStore.acknowledge(change.handle(), id, viewer.person(), by, change.now());
          change.record(new EscalationAcknowledged(id, by));
        });
  }

  /**
   * Makes it another person's duty; it stays, or becomes again, unacknowledged.
   *
   * @throws CaseRefusedException when it is resolved, or the person is no agent or manager here
   */
  public void reassign(Viewer viewer, EscalationId id, PersonId assignee) {
    change(
        viewer,
        id,
        (change, escalation) -> {
          requireUnresolved(escalation);
          requireStaff(change, assignee);
          var nextAt = change.now().plus(policy.every(change.current().priority()));
          EscalationStore.tellAgain(
              change.handle(), id, escalation.level(), Optional.of(assignee), nextAt);
          change.record(new EscalationReassigned(id, assignee));
        });
  }

  /** The cause is dealt with. A repeat changes nothing. */
  public void resolve(Viewer viewer, EscalationId id) {
    change(
        viewer,
        id,
        (change, escalation) -> {
          if (escalation.state() != EscalationState.RESOLVED) {
            EscalationStore.resolve(change.handle(), id, viewer.findPerson(), change.now());
            change.record(new EscalationResolved(id));
          }
        });
  }

  private void change(Viewer viewer, EscalationId id, BiConsumer<CaseChange, Escalation> work) {
    var caseId =
        jdbi.withHandle(handle -> EscalationStore.find(handle, id))
            .orElseThrow(() -> new EscalationNotFoundException(id))
            .caseId();
    var role =
        jdbi.withHandle(handle -> CaseAccess.find(handle, viewer, caseId, clock.instant()))
            .filter(STAFF::contains)
            .orElseThrow(() -> new EscalationNotFoundException(id));
    changes.change(
        caseId,
        new Actor(role, viewer.person()),
        change -> {
          work.accept(change, EscalationStore.find(change.handle(), id).orElseThrow());
          return null;
        });
  }

  private static void requireUnresolved(Escalation escalation) {
    if (escalation.state() == EscalationState.RESOLVED) {
      throw new CaseRefusedException(ILLEGAL_STEP, "This escalation is resolved");
    }
  }

  private static void requireSoon(Instant by, Instant now) {
    if (!by.isAfter(now) || by.isAfter(now.plus(LONGEST_PROMISE))) {
      throw new CaseRefusedException(
          NOT_VALID, "nextActionBy must lie ahead, by at most 24 hours; it is " + by);
    }
  }

  private static void requireStaff(CaseChange change, PersonId assignee) {
    if (!OnCallStore.isStaff(change.handle(), change.current(), assignee)) {
      throw new CaseRefusedException(
          NOT_VALID, "The new assignee is no agent or manager of this organisation");
    }
  }
}
