package org.usizo.dispatch.casefile;

import java.util.Set;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.responder.AreaId;

/**
 * Which cases an agent or manager sees, to be asked again and again without the database.
 *
 * @param organisation null: every organisation
 * @param areas null: every area
 */
public record Reach(OrganisationId organisation, Set<AreaId> areas) {

  /** Where a case belongs. */
  public record Spot(OrganisationId organisation, AreaId area) {}

  public boolean covers(Spot spot) {
    return (organisation == null || organisation.equals(spot.organisation()))
        && (areas == null || areas.contains(spot.area()));
  }
}
