package org.usizo.dispatch.alert;

import java.util.Optional;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseAccess;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseNotFoundException;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.store.Digests;

/** Finds the person whose devices are told about a case, so that a guest's device can be added. */
final class CaseFollowing {

  private final CaseChanges changes;

  CaseFollowing(CaseChanges changes) {
    this.changes = changes;
  }

  /**
   * @return empty when a guest asks and the case has become a signed-in person's
   */
  Optional<PersonId> follow(Viewer viewer, CaseId caseId, String installationId) {
    return changes.change(
        caseId,
        new Actor(Actor.Role.GUEST, viewer.person()),
        change -> {
          var role = CaseAccess.get(change.handle(), viewer, caseId, change.now());
          var reporter = change.current().reporterId();
          return switch (role) {
            case CUSTOMER -> Optional.of(viewer.person());
            case GUEST ->
                reporter == null ? become(change, installationId) : guest(change, reporter);
            default -> throw new CaseNotFoundException(caseId);
          };
        });
  }

  /** A guest without an installation gets one. */
  private static Optional<PersonId> become(CaseChange change, String installationId) {
    var hash = Digests.sha256(installationId);
    var guest = PersonStore.ofInstallation(change.handle(), hash, change.now());
    PressedCaseStore.adopt(change.handle(), change.caseId(), null, guest);
    change.record(new Happening.DetailsChanged());
    return Optional.of(guest);
  }

  private static Optional<PersonId> guest(CaseChange change, PersonId reporter) {
    return PersonStore.isGuest(change.handle(), reporter)
        ? Optional.of(reporter)
        : Optional.empty();
  }
}
