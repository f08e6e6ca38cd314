package org.usizo.dispatch.responder;

import java.util.List;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.Place;

/**
 * What an operator or partner states about a responder; the words are those of {@link Responder}.
 */
public record ResponderProfile(
    OrganisationId organisationId,
    PersonId personId,
    String name,
    String callSign,
    String vehicle,
    String plate,
    List<String> skills,
    PositionMode positionMode,
    Place base,
    Double zoneMetres) {

  /**
   * @throws IllegalArgumentException when mode BASE or ZONE comes without a base
   */
  public ResponderProfile {
    if (positionMode != PositionMode.LIVE && base == null) {
      throw new IllegalArgumentException(
          "Position mode %s needs a base: where does the responder stand?".formatted(positionMode));
    }
    skills = List.copyOf(skills);
  }
}
