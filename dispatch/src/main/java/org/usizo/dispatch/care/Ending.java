package org.usizo.dispatch.care;

import java.util.Optional;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.Closed;
import org.usizo.dispatch.casefile.Happening.NoteAdded;
import org.usizo.dispatch.casefile.Happening.Reopened;
import org.usizo.dispatch.casefile.Happening.Resolved;
import org.usizo.dispatch.casefile.Viewer;

/** How a case ends, and begins again. */
public final class Ending {

  private final CaseDoor door;
  private final CarePolicy policy;

  public Ending(CaseDoor door, CarePolicy policy) {
    this.door = door;
    this.policy = policy;
  }

  /**
   * Resolves an open case whatever its work; what still runs is ended and the crews are told. On a
   * case its crew has resolved already it says how it ended. A repeat changes nothing.
   *
   * @param note may be null
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is closed or cancelled
   */
  public void resolve(Viewer viewer, CaseId id, Outcome outcome, String note) {
    var words = Words.findText("note", note);
    door.run(viewer, id, CaseDoor.STAFF, change -> resolve(change, outcome, words));
  }

  /**
   * Closes a resolved case. A repeat changes nothing.
   *
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is open or cancelled
   */
  public void close(Viewer viewer, CaseId id) {
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        change -> {
          if (change.current().status() != CaseStatus.CLOSED) {
            close(change);
          }
        });
  }

  /**
   * The need turned out not to be met: the tasks are open again and somebody is looked for at once.
   *
   * @param note may be null
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is open or cancelled
   */
  public void reopen(Viewer viewer, CaseId id, String note) {
    var words = Words.findText("note", note);
    door.run(viewer, id, CaseDoor.STAFF, change -> reopen(change, words));
  }

  static void close(CaseChange change) {
    CaseTransition.require(Deed.CLOSE, change.current().status());
    CareStore.close(change.handle(), change.caseId(), change.now());
    change.record(new Closed());
  }

  static void resolve(CaseChange change, Outcome outcome, Optional<String> note) {
    if (change.current().status() == CaseStatus.RESOLVED) {
      nameOutcome(change, outcome, note);
      return;
    }
    CaseTransition.require(Deed.RESOLVE, change.current().status());
    if (outcome.isByCrew()) {
      RunningWork.finish(change, outcome.name());
    } else {
      RunningWork.withdraw(change, outcome.name());
    }
    CareStore.resolve(change.handle(), change.caseId(), outcome.name(), change.now());
    change.record(new Resolved(outcome.name()), note.orElse(null));
  }

  private static void nameOutcome(CaseChange change, Outcome outcome, Optional<String> note) {
    if (!outcome.name().equals(change.current().outcome())) {
      CareStore.setOutcome(change.handle(), change.caseId(), outcome.name());
      change.record(new NoteAdded(), note.orElse("Outcome: " + outcome));
    }
  }

  private void reopen(CaseChange change, Optional<String> note) {
    var current = change.current();
    CaseTransition.require(Deed.REOPEN, current.status());
    WorkStore.reopenTasks(change.handle(), change.caseId(), change.now());
    CareStore.reopen(
        change.handle(),
        change.caseId(),
        change.now().plus(policy.agentWithin(current.priority())),
        change.now().plus(policy.newsEvery(current.priority())));
    change.record(new Reopened(), note.orElse(null));
  }
}
