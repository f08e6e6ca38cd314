package org.usizo.dispatch.care;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.Linked;
import org.usizo.dispatch.casefile.Happening.Merged;
import org.usizo.dispatch.casefile.Happening.PriorityChanged;
import org.usizo.dispatch.casefile.Happening.Unlinked;
import org.usizo.dispatch.casefile.Viewer;

/** Cases that have to do with each other. Both are changed in one transaction, locked by id. */
public final class Links {

  private static final String RELATED = "RELATED";
  private static final String MERGED = "MERGED";

  private final Jdbi jdbi;
  private final CaseDoor door;
  private final CaseChanges changes;
  private final InstantSource clock;

  public Links(Jdbi jdbi, CaseDoor door, CaseChanges changes, InstantSource clock) {
    this.jdbi = jdbi;
    this.door = door;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Says that two cases have to do with each other. A repeat changes nothing.
   *
   * @throws org.usizo.dispatch.casefile.CaseNotFoundException when either is unknown to the viewer
   */
  public void link(Viewer viewer, CaseId id, CaseId other) {
    inBoth(viewer, id, other, (handle, one, two) -> link(handle, one, two, RELATED));
  }

  /**
   * They have nothing to do with each other after all.
   *
   * @param linkOrCase the link's id, or the other case's
   * @throws CaseRefusedException when there is no such link
   */
  public void unlink(Viewer viewer, CaseId id, UUID linkOrCase) {
    var link =
        door.read(
                viewer,
                id,
                CaseDoor.STAFF,
                (handle, role) -> LinkStore.find(handle, id, linkOrCase))
            .orElseThrow(() -> new CaseRefusedException(Reason.NO_SUCH_PART, "No such link"));
    inBoth(
        viewer,
        id,
        link.otherThan(id),
        (handle, one, two) -> {
          if (LinkStore.remove(handle, link.id(), clock.instant())) {
            one.record(new Unlinked(two.caseId()));
            two.record(new Unlinked(one.caseId()));
          }
        });
  }

  /**
   * This case is the same emergency as another, which goes on with the graver priority; this one
   * ends as a duplicate and its work is taken back.
   *
   * @throws CaseRefusedException when either is over, one is a drill and the other is not, or a
   *     medical case would vanish in a road case
   */
  public void merge(Viewer viewer, CaseId id, CaseId into) {
    inBoth(
        viewer,
        id,
        into,
        (handle, one, two) -> {
          requireMergeable(one.current(), two.current());
          link(handle, one, two, MERGED);
          raise(two, one.current().priority());
          one.record(new Merged(into));
          Ending.resolve(one, Outcome.DUPLICATE, Optional.empty());
        });
  }

  @FunctionalInterface
  private interface BothWork {
    void run(Handle handle, CaseChange one, CaseChange two);
  }

  private void inBoth(Viewer viewer, CaseId id, CaseId other, BothWork work) {
    if (id.equals(other)) {
      throw Words.refuse("A case is always linked to itself");
    }
    door.read(viewer, id, CaseDoor.STAFF, (handle, role) -> role);
    boolean inOrder = id.value().compareTo(other.value()) < 0;
    jdbi.useTransaction(
        handle -> {
          if (inOrder) {
            nested(handle, viewer, id, other, work);
          } else {
            nested(handle, viewer, other, id, (h, two, one) -> work.run(h, one, two));
          }
        });
    changes.announce();
  }

  private void nested(Handle handle, Viewer viewer, CaseId first, CaseId second, BothWork work) {
    door.change(
        handle,
        viewer,
        first,
        CaseDoor.STAFF,
        Optional.empty(),
        one ->
            door.change(
                handle,
                viewer,
                second,
                CaseDoor.STAFF,
                Optional.empty(),
                two -> {
                  work.run(handle, one, two);
                  return two.caseId();
                }));
  }

  private void link(Handle handle, CaseChange one, CaseChange two, String kind) {
    if (LinkStore.insert(
        handle, one.caseId(), two.caseId(), kind, one.actor().id(), clock.instant())) {
      one.record(new Linked(two.caseId(), kind));
      two.record(new Linked(one.caseId(), kind));
    }
  }

  private static void raise(CaseChange change, int priority) {
    int before = change.current().priority();
    if (priority < before) {
      CareStore.setPriority(change.handle(), change.caseId(), priority);
      change.record(new PriorityChanged(before, priority, "MERGED"));
    }
  }

  private static void requireMergeable(Case one, Case into) {
    CaseTransition.require(Deed.MERGE, one.status());
    CaseTransition.require(Deed.MERGE, into.status());
    if (one.kind() == AlertKind.MEDICAL && into.kind() == AlertKind.ROAD) {
      throw new CaseRefusedException(
          Reason.ILLEGAL_STEP, "A medical case must not vanish in a road case: link them");
    }
    if (one.test() != into.test()) {
      throw new CaseRefusedException(Reason.ILLEGAL_STEP, "One is a drill, the other is not");
    }
  }
}
