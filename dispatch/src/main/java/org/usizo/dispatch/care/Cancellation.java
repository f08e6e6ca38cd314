package org.usizo.dispatch.care;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.CancellationRequested;
import org.usizo.dispatch.casefile.Happening.Cancelled;
import org.usizo.dispatch.casefile.Happening.DetailsChanged;
import org.usizo.dispatch.casefile.Viewer;

/**
 * Calling help off. A road case that nobody drives to yet ends at once; a medical one, or one with
 * a crew under way, only when an agent has made sure.
 */
public final class Cancellation {

  /** What came of it. */
  public enum Outcome {
    /** The case is over; offers and assignments are taken back. */
    CANCELLED,
    /** An agent confirms it with the person, and the crew knows. */
    REQUESTED
  }

  private static final Set<CaseStatus> NOBODY_DRIVES =
      EnumSet.of(
          CaseStatus.RECEIVED, CaseStatus.DISPATCHING, CaseStatus.ASSIGNED, CaseStatus.ON_HOLD);

  private final CaseDoor door;
  private final CarePolicy policy;

  public Cancellation(CaseDoor door, CarePolicy policy) {
    this.door = door;
    this.policy = policy;
  }

  /**
   * Cancels, or asks an agent to. A repeat changes nothing and has the same outcome; agents cancel
   * at once whatever the kind, that is the confirmation.
   *
   * @param reason in the person's words or one of the client's, may be null
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is resolved or closed
   */
  public Outcome cancel(Viewer viewer, CaseId id, String reason) {
    return door.change(
        viewer,
        id,
        CaseDoor.OWNERS_AND_STAFF,
        Optional.empty(),
        change -> cancel(change, Words.wordOrNull("reason", reason)));
  }

  /** An agent found out that help is still wanted. */
  public void decline(Viewer viewer, CaseId id) {
    door.run(viewer, id, CaseDoor.STAFF, Cancellation::decline);
  }

  static void decline(CaseChange change) {
    if (change.current().cancellationRequestedAt() != null) {
      CareStore.declineCancellation(change.handle(), change.caseId());
      change.record(new DetailsChanged(), "Cancellation declined");
    }
  }

  private Outcome cancel(CaseChange change, String reason) {
    if (change.current().status() == CaseStatus.CANCELLED) {
      return Outcome.CANCELLED;
    }
    CaseTransition.require(Deed.CANCEL, change.current().status());
    boolean byAgent = CaseDoor.STAFF.contains(change.actor().role());
    return byAgent || isFree(change.current()) ? end(change, reason) : request(change, reason);
  }

  private static boolean isFree(Case about) {
    return about.kind() == AlertKind.ROAD && NOBODY_DRIVES.contains(about.status());
  }

  private static Outcome end(CaseChange change, String reason) {
    RunningWork.withdraw(change, "CANCELLED");
    CareStore.cancel(change.handle(), change.caseId(), change.now());
    change.record(new Cancelled(reason));
    return Outcome.CANCELLED;
  }

  private Outcome request(CaseChange change, String reason) {
    var current = change.current();
    if (current.cancellationRequestedAt() == null) {
      var dueAt = change.now().plus(policy.agentWithin(current.priority()));
      CareStore.requestCancellation(change.handle(), change.caseId(), dueAt, change.now());
      change.record(new CancellationRequested(reason));
    }
    return Outcome.REQUESTED;
  }
}
