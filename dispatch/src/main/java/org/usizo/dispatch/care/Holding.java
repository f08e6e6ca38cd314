package org.usizo.dispatch.care;

import java.time.Instant;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.Held;
import org.usizo.dispatch.casefile.Happening.HoldEnded;
import org.usizo.dispatch.casefile.Viewer;

/** Letting a case wait on purpose, until a stated time and no longer. */
public final class Holding {

  private final CaseDoor door;
  private final CarePolicy policy;

  public Holding(CaseDoor door, CarePolicy policy) {
    this.door = door;
    this.policy = policy;
  }

  /**
   * Nobody is looked for until then; open offers are taken back. A case on hold can be held longer
   * or shorter.
   *
   * @param until when the search goes on by itself
   * @param reason why, for colleagues
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when somebody is bound to the case or
   *     it is over
   */
  public void hold(Viewer viewer, CaseId id, Instant until, String reason) {
    var why = Words.wordOrNull("reason", reason);
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        change -> {
          CaseTransition.require(Deed.HOLD, change.current().status());
          requireSoon(until, change.now());
          RunningWork.withdrawOffers(change, "HELD");
          WorkStore.pause(change.handle(), id);
          CareStore.hold(change.handle(), id, until, why);
          change.record(new Held(until), why);
        });
  }

  /** The search goes on now. On a case that is not on hold it changes nothing. */
  public void end(Viewer viewer, CaseId id) {
    door.run(viewer, id, CaseDoor.STAFF, this::end);
  }

  void end(CaseChange change) {
    var current = change.current();
    if (current.holdUntil() == null) {
      return;
    }
    boolean waits = current.status() == CaseStatus.ON_HOLD;
    var nextUpdateAt = change.now().plus(policy.newsEvery(current.priority()));
    CareStore.endHold(change.handle(), change.caseId(), nextUpdateAt);
    if (waits) {
      WorkStore.dispatchNow(change.handle(), change.caseId(), change.now());
      change.record(new HoldEnded());
    }
  }

  private void requireSoon(Instant until, Instant now) {
    if (until == null || !until.isAfter(now) || until.isAfter(now.plus(policy.longestHold()))) {
      throw Words.refuse(
          "until must lie ahead, by at most %d days".formatted(policy.longestHold().toDays()));
    }
  }
}
