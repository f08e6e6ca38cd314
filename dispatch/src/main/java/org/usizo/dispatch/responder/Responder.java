package org.usizo.dispatch.responder;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.Place;

/**
 * A crewed vehicle, or a person on foot, that can be sent. Work status is not here: that is the
 * assignment's.
 *
 * @param personId whose token speaks for it, null when nobody's does yet
 * @param vehicle what it looks like, for the person who waits; null when unknown
 * @param skills its own; what they imply is kept beside its position
 * @param base where it stands in mode BASE or ZONE, null in mode LIVE unless it has one
 * @param zoneMetres how far it strays from its base in mode ZONE
 * @param retiredAt no longer sent since then, null while in service
 */
public record Responder(
    ResponderId id,
    OrganisationId organisationId,
    PersonId personId,
    String name,
    String callSign,
    String vehicle,
    String plate,
    List<String> skills,
    PositionMode positionMode,
    Place base,
    Double zoneMetres,
    ShiftState shiftState,
    Instant shiftUntil,
    String shiftReason,
    Instant shiftAt,
    Instant createdAt,
    Instant retiredAt) {}
