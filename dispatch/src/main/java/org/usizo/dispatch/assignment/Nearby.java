package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ShiftState;

/**
 * A responder near a scene, as the search found it.
 *
 * @param skills effective ones
 * @param shiftUntil null when its shift has no end
 * @param preferenceSeconds what its organisation's help may cost more than the own fleet's
 * @param contractMetres how far its organisation's contract takes it, null for any distance
 * @param metres straight line to the scene
 * @param offered has an open offer
 * @param busy has an active assignment
 */
public record Nearby(
    ResponderId responderId,
    OrganisationId organisationId,
    String name,
    String callSign,
    Place place,
    Double accuracyMetres,
    Double headingDegrees,
    Double speedMps,
    Instant fixedAt,
    PositionMode positionMode,
    Double zoneMetres,
    ShiftState shiftState,
    Instant shiftUntil,
    int preferenceSeconds,
    Double contractMetres,
    List<String> skills,
    double metres,
    boolean offered,
    boolean busy) {

  /** How old its position is; a position without a time counts as very old. */
  Duration age(Instant now) {
    return fixedAt == null ? FOREVER : Duration.between(fixedAt, now);
  }

  private static final Duration FOREVER = Duration.ofDays(1);
}
