package org.usizo.dispatch.alert;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.store.Digests;

/** Gives a guest's case to the person who signed in later; that also proves who pressed. */
final class CaseAdoption {

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final CaseRelease release;

  CaseAdoption(Jdbi jdbi, InstantSource clock, CaseChanges changes, AlertSettings settings) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.release = new CaseRelease(settings);
  }

  Adoption adopt(String caseKey, PersonId person) {
    byte[] hash = Digests.sha256(caseKey);
    return jdbi.withHandle(handle -> AlertStore.findCaseByKey(handle, hash, clock.instant()))
        .map(
            caseId ->
                changes.change(
                    caseId, new Actor(Actor.Role.CUSTOMER, person), change -> give(change, person)))
        .orElseGet(Adoption.UnknownKey::new);
  }

  private Adoption give(CaseChange change, PersonId person) {
    var reporter = change.current().reporterId();
    if (person.equals(reporter)) {
      return new Adoption.Adopted(change.caseId());
    }
    if (reporter != null && !PersonStore.isGuest(change.handle(), reporter)) {
      return new Adoption.OwnedByAnother();
    }
    PressedCaseStore.adopt(change.handle(), change.caseId(), reporter, person);
    change.record(new Happening.Adopted());
    if (change.current().status().isOpen()) {
      release.applyVerified(change);
    }
    return new Adoption.Adopted(change.caseId());
  }
}
