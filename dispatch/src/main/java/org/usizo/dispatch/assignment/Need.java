package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;

/**
 * One task and all that matters for finding somebody for it.
 *
 * @param ring how often the search was widened because nobody was left
 * @param targetSeconds how soon after the press somebody should be there
 * @param searchedAt when somebody was first looked for, null before
 * @param scene where help must go, null when unknown
 * @param sceneAccuracyMetres null when unknown
 * @param positionStatus PRECISE, COARSE, STALE, MISSING or IMPLAUSIBLE
 * @param pinned an agent vouches for the scene
 * @param sceneDirection as people named it, null when unknown
 * @param centre middle of the service area, null when the area is everywhere
 * @param reachMetres how far the area sends help at first
 */
public record Need(
    TaskId taskId,
    CaseId caseId,
    OrganisationId organisationId,
    AreaId areaId,
    TaskState state,
    List<String> skills,
    DispatchMode mode,
    int ring,
    Instant dispatchAt,
    Instant searchedAt,
    AlertKind kind,
    int priority,
    boolean test,
    Instant receivedAt,
    int targetSeconds,
    Instant holdUntil,
    Place scene,
    Double sceneAccuracyMetres,
    String positionStatus,
    boolean pinned,
    String sceneDirection,
    Place centre,
    double detour,
    double speedMps,
    double reachMetres) {

  /** P1 is offered to two at once. */
  public boolean isGravest() {
    return priority == 1;
  }

  /** Whether the scene is good enough to send somebody there by itself. */
  public boolean hasUsableScene() {
    return scene != null && !"IMPLAUSIBLE".equals(positionStatus) && !isCoarse();
  }

  /** A scene, but only roughly: enough for MEDICAL, not for ROAD. */
  public boolean isCoarse() {
    return scene != null && "COARSE".equals(positionStatus) && !pinned;
  }

  /** The area's straight-line ETA. */
  public StraightLineEta eta() {
    return new StraightLineEta(detour, speedMps);
  }
}
