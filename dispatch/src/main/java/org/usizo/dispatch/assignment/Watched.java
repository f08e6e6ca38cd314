package org.usizo.dispatch.assignment;

import java.time.Instant;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * An assignment under way with what is known of where it is and where it goes.
 *
 * @param place of the responder, null when not known
 * @param scene null when not known
 */
public record Watched(
    AssignmentId id,
    CaseId caseId,
    AreaId areaId,
    ResponderId responderId,
    AssignmentStatus status,
    String etaProvider,
    Instant promisedAt,
    Instant delayedToldAt,
    Instant recoveredToldAt,
    Instant nearToldAt,
    Place place,
    Double accuracyMetres,
    Double headingDegrees,
    Double speedMps,
    Instant fixedAt,
    Place scene,
    Double sceneAccuracyMetres,
    String sceneDirection,
    double detour,
    double areaSpeedMps) {

  StraightLineEta straightLine() {
    return new StraightLineEta(detour, areaSpeedMps);
  }
}
