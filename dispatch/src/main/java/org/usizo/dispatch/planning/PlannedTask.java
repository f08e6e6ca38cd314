package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.plan.OpenTask;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A task that the plan may still decide about.
 *
 * @param servedBy who is under way to it, null when nobody is
 */
public record PlannedTask(
    TaskId id,
    CaseId caseId,
    AreaId areaId,
    AlertKind kind,
    int priority,
    Instant receivedAt,
    List<String> needs,
    OrganisationId organisationId,
    Place scene,
    Double sceneAccuracyMetres,
    String sceneDirection,
    double detour,
    double speedMps,
    double reachMetres,
    int targetSeconds,
    int redirections,
    ResponderId servedBy) {

  StraightLineEta straightLine() {
    return new StraightLineEta(detour, speedMps);
  }

  OpenTask open(Duration workOnScene, Set<ResponderId> notAgain) {
    return new OpenTask(
        id,
        priority,
        kind,
        scene,
        Set.copyOf(needs),
        receivedAt,
        Duration.ofSeconds(targetSeconds),
        workOnScene,
        redirections,
        servedBy,
        notAgain);
  }
}
