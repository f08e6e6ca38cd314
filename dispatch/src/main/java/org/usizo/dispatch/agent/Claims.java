package org.usizo.dispatch.agent;

import static org.usizo.dispatch.escalation.EscalationCause.NO_AGENT;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.Claimed;
import org.usizo.dispatch.casefile.Happening.Unclaimed;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.escalation.Escalations;

/** Which agent has which case. One agent at a time; whoever was first keeps it. */
public final class Claims {

  private static final int TRIES = 20;

  private final Jdbi jdbi;
  private final CaseDoor door;
  private final Escalations escalations;
  private final AgentPolicy policy;

  public Claims(Jdbi jdbi, CaseDoor door, Escalations escalations, AgentPolicy policy) {
    this.jdbi = jdbi;
    this.door = door;
    this.escalations = escalations;
    this.policy = policy;
  }

  /**
   * Takes a case. A repeat by its holder changes nothing; a case that was only given to somebody,
   * who has not claimed it yet, may be taken.
   *
   * @throws CaseRefusedException {@code CLAIMED}, naming the holder, when somebody else has it
   */
  public void claim(Viewer viewer, CaseId id) {
    door.run(viewer, id, CaseDoor.STAFF, change -> claim(change, viewer));
  }

  /**
   * Takes the most urgent case within scope that no agent has.
   *
   * @return empty when every case has its agent
   */
  public Optional<CaseId> claimNext(Viewer viewer) {
    var takeable = jdbi.withHandle(handle -> ClaimStore.listTakeable(handle, viewer, TRIES));
    return takeable.stream().filter(id -> isClaimed(viewer, id)).findFirst();
  }

  /**
   * Gives a case back; somebody else is looked for at once. Its holder and managers may.
   *
   * @throws CaseRefusedException when another agent has it
   */
  public void unclaim(Viewer viewer, CaseId id) {
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        change -> {
          var holder = change.current().agentId();
          if (holder == null) {
            return;
          }
          if (!holder.equals(viewer.person()) && change.actor().role() != Actor.Role.MANAGER) {
            throw claimed(change);
          }
          var dueAt = change.now().plus(policy.agentWithin(change.current().priority()));
          ClaimStore.release(
              change.handle(), id, change.current().status().isOpen() ? dueAt : null);
          change.record(new Unclaimed(holder));
        });
  }

  private boolean isClaimed(Viewer viewer, CaseId id) {
    try {
      claim(viewer, id);
      return true;
    } catch (CaseRefusedException takenMeanwhile) {
      return false;
    }
  }

  private void claim(CaseChange change, Viewer viewer) {
    var current = change.current();
    CaseTransition.require(Deed.CLAIM, current.status());
    boolean mine = viewer.person().equals(current.agentId());
    if (current.claimedAt() != null && mine) {
      return;
    }
    if (current.claimedAt() != null) {
      throw claimed(change);
    }
    ClaimStore.claim(change.handle(), change.caseId(), viewer.person(), change.now());
    change.record(new Claimed(viewer.person()));
    escalations.settle(change, NO_AGENT);
  }

  private static CaseRefusedException claimed(CaseChange change) {
    var holder =
        ClaimStore.findName(change.handle(), change.current().agentId()).orElse("Somebody");
    return new CaseRefusedException(Reason.CLAIMED, holder + " has this case");
  }
}
