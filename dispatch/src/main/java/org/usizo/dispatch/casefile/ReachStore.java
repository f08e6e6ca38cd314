package org.usizo.dispatch.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.responder.AreaId;

/** Reads how far agents see; says the same as {@link StaffScope}. */
final class ReachStore {

  private ReachStore() {}

  /** Of table {@code agent}. */
  public record ReachRow(OrganisationId organisation, List<UUID> areas) {

    Optional<Reach> reach(boolean everyArea) {
      if (areas == null) {
        return everyArea ? Optional.of(new Reach(organisation, null)) : Optional.empty();
      }
      return Optional.of(
          new Reach(organisation, Set.copyOf(areas.stream().map(AreaId::new).toList())));
    }
  }

  static Optional<Reach> findReach(Handle handle, Viewer viewer) {
    var row =
        handle
            .createQuery(
                "SELECT organisation_id AS organisation, area_ids AS areas FROM dispatch.agent WHERE person_id = :person")
            .bind("person", viewer.person())
            .mapTo(ReachRow.class)
            .findOne();
    if (row.isEmpty()) {
      return viewer.everyArea() ? Optional.of(new Reach(null, null)) : Optional.empty();
    }
    return row.get().reach(viewer.everyArea());
  }

  static Optional<Reach.Spot> findSpot(Handle handle, CaseId id) {
    return handle
        .createQuery(
            "SELECT organisation_id AS organisation, area_id AS area FROM dispatch.case_file WHERE id = :id")
        .bind("id", id)
        .mapTo(Reach.Spot.class)
        .findOne();
  }
}
