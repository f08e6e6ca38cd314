package org.usizo.dispatch.planning;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ShiftState;

/**
 * A responder on duty with what it is doing now.
 *
 * @param skills effective ones
 * @param preferenceSeconds what its organisation's help may cost more than the own fleet's
 * @param contractMetres null for any distance
 * @param taskId what it works on or is under way to, null when it is free; so the rest
 * @param arrivalAt when it is expected at the scene
 * @param workPlace the scene
 * @param destination where it takes somebody or something afterwards, null when nowhere
 */
public record Crew(
    ResponderId id,
    String callSign,
    OrganisationId organisationId,
    ShiftState shiftState,
    Instant shiftUntil,
    List<String> skills,
    int preferenceSeconds,
    Double contractMetres,
    Place place,
    Double accuracyMetres,
    Double headingDegrees,
    Double speedMps,
    Instant fixedAt,
    PositionMode positionMode,
    TaskId taskId,
    AssignmentStatus status,
    Instant onSceneAt,
    Instant arrivalAt,
    AlertKind kind,
    Place workPlace,
    Place destination) {

  boolean isUnderWay() {
    return status == AssignmentStatus.ACCEPTED || status == AssignmentStatus.EN_ROUTE;
  }

  /** Where it will be when its work is done. */
  Place endsAt() {
    if (destination != null) {
      return destination;
    }
    return workPlace == null ? place : workPlace;
  }
}
