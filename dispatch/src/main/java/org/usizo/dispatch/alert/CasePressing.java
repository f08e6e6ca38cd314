package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.Happening;

/**
 * A further press for a case that is open already: another alert of the same person, or another
 * body of the same alert. What is new in it makes the case better known and at most graver.
 */
final class CasePressing {

  private static final Duration ONE_PRESS = Duration.ofSeconds(60);

  private final CaseChanges changes;
  private final PriorityPolicy priorities;
  private final CaseRelease release;
  private final CaseKeys keys;

  CasePressing(CaseChanges changes, AlertSettings settings, CaseKeys keys) {
    this.changes = changes;
    this.priorities = new PriorityPolicy(settings);
    this.release = new CaseRelease(settings);
    this.keys = keys;
  }

  /** Adds the press as an alert of its own to this locked case. */
  AlertId join(Handle handle, StoredPress press, Case current) {
    var alertId = AlertId.next();
    var lastPress = AlertStore.getLastPress(handle, current.id());
    AlertStore.insert(
        handle,
        NewAlert.of(alertId, press, current.id(), true, 0, keys.hashOf(alertId)),
        NewBody.of(press.judged()));
    changes.apply(
        handle,
        current,
        press.presser().actor(),
        change -> {
          count(change, press, alertId, lastPress);
          learn(change, press);
          return null;
        });
    return alertId;
  }

  /** Keeps another body of an alert of this locked case. */
  void update(Handle handle, StoredPress press, Case current, AlertId alertId) {
    changes.apply(
        handle,
        current,
        press.presser().actor(),
        change -> {
          AlertStore.addBody(handle, alertId, NewBody.of(press.judged()))
              .ifPresent(
                  number -> {
                    change.record(new Happening.AlertUpdated(alertId, number));
                    raise(change, byAnswers(press), "ANSWERS");
                    learn(change, press);
                  });
          return null;
        });
  }

  /** Presses within a minute count as one; together they raise a case by one level at most. */
  private void count(CaseChange change, StoredPress press, AlertId alertId, Instant lastPress) {
    var current = change.current();
    boolean counts = !change.now().isBefore(lastPress.plus(ONE_PRESS));
    int presses = counts ? current.presses() + 1 : current.presses();
    boolean raises = counts && !current.raisedByPresses() && current.priority() > 1;
    int priority = raises ? current.priority() - 1 : current.priority();
    priority = Math.min(priority, byAnswers(press));
    PressedCaseStore.countPress(change.handle(), current.id(), presses, raises);
    change.record(new Happening.AlertJoined(alertId, presses, priority));
    raise(change, priority, raises ? "PRESSED_AGAIN" : "ANSWERS");
  }

  private static void raise(CaseChange change, int priority, String reason) {
    int before = change.current().priority();
    if (priority < before) {
      PressedCaseStore.raise(change.handle(), change.caseId(), priority);
      change.record(new Happening.PriorityChanged(before, priority, reason));
    }
  }

  private void learn(CaseChange change, StoredPress press) {
    PressedCaseStore.fillDetails(
        change.handle(), change.caseId(), press.judged().details(), CallBack.phone(press));
    if (change.current().status().isOpen()) {
      release.apply(change, press);
      SceneTelling.learn(change, press.judged().details().scene());
    }
  }

  private int byAnswers(StoredPress press) {
    return priorities.byAnswers(press.judged().details(), press.judged().receivedAt());
  }
}
