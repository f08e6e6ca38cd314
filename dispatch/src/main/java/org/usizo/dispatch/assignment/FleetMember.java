package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ShiftState;

/**
 * A responder as it stands on the map of those who steer.
 *
 * @param place null when not known, as for a tracker of somebody off duty
 * @param caseId what it works on, null when free
 */
public record FleetMember(
    ResponderId id,
    OrganisationId organisationId,
    String name,
    String callSign,
    String plate,
    List<String> skills,
    PositionMode positionMode,
    ShiftState shiftState,
    Instant shiftUntil,
    Place place,
    Double accuracyMetres,
    Double headingDegrees,
    Double speedMps,
    Instant fixedAt,
    CaseId caseId,
    AssignmentStatus assignmentStatus,
    boolean offered) {}
