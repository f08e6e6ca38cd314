package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Puts together what one role may see of a case. */
final class CaseViews {

  private CaseViews() {}

  /** Reading the medical data of a case leaves a line in the audit. */
  static CaseView get(Handle handle, CaseId id, Actor viewer, Instant now) {
    var about = CaseStore.find(handle, id).orElseThrow(() -> new CaseNotFoundException(id));
    var eyes = Eyes.of(viewer.role());
    var tasks =
        CaseViewStore.listTasks(handle, id).stream().map(t -> TaskViews.of(t, now)).toList();
    var scene = SceneStore.findCurrent(handle, id);
    boolean placeKnown = scene.map(SceneStore.Scene::place).isPresent();
    var wait =
        isWaiting(about)
            ? findWait(handle, about, placeKnown, now)
            : Optional.<CaseViewStore.WaitRow>empty();
    var detail = DetailStore.find(handle, id);
    boolean medical = about.kind() == AlertKind.MEDICAL;
    if (medical && eyes.areAudited()) {
      AuditStore.insert(handle, viewer, AuditStore.MEDICAL_READ, id, null, now);
    }
    return new CaseView(
        id,
        about.reference(),
        about.kind(),
        about.status(),
        about.priority(),
        about.version(),
        about.test(),
        about.verified(),
        about.flags(),
        about.language(),
        CaseViewStore.getAreaName(handle, about.areaId()),
        about.receivedAt(),
        about.updatedAt(),
        scene.map(SceneStore.Scene::view).orElse(null),
        detail.map(DetailStore.DetailRow::destinationView).orElse(null),
        tasks,
        wait.filter(w -> w.reason() == null)
            .map(w -> new CaseView.Wait(w.p50Seconds(), w.p90Seconds()))
            .orElse(null),
        wait.map(CaseViewStore.WaitRow::reason).orElse(null),
        NextStepPolicy.decide(about, placeKnown, isAgentFirst(about, now), arrival(tasks, now)),
        about.nextUpdateAt(),
        CaseViewStore.listEmergencyNumbers(handle, about.areaId()),
        about.cancellationRequestedAt() != null && about.status().isOpen(),
        ends(about, eyes),
        detail.map(row -> eyes.see(row.view(medical))).orElse(null),
        eyes.areStaff() ? care(handle, about) : null);
  }

  private static boolean isWaiting(Case about) {
    return about.status() == CaseStatus.RECEIVED || about.status() == CaseStatus.DISPATCHING;
  }

  private static boolean isAgentFirst(Case about, Instant now) {
    return about.agentFirstUntil() != null && about.agentFirstUntil().isAfter(now);
  }

  /** As the receipt says it: nothing honest can be said of a place nobody knows. */
  private static Optional<CaseViewStore.WaitRow> findWait(
      Handle handle, Case about, boolean placeKnown, Instant now) {
    if (!placeKnown) {
      return Optional.of(new CaseViewStore.WaitRow(null, null, "NO_POSITION"));
    }
    if (isAgentFirst(about, now)) {
      return Optional.of(new CaseViewStore.WaitRow(null, null, "AGENT_FIRST"));
    }
    return CaseViewStore.findPlannedWait(handle, about.id(), now.minus(PlannedWait.HOLDS))
        .map(planned -> planned.at(now))
        .or(() -> CaseViewStore.findWait(handle, about.areaId(), about.kind()));
  }

  private static Instant arrival(List<TaskView> tasks, Instant now) {
    return tasks.stream()
        .map(TaskView::assignment)
        .filter(a -> a != null && a.etaP50Seconds() != null)
        .map(a -> now.plusSeconds(a.etaP50Seconds()))
        .min(Instant::compareTo)
        .orElse(null);
  }

  private static CaseView.Ends ends(Case about, Eyes eyes) {
    return new CaseView.Ends(
        about.holdUntil(),
        eyes.areStaff() ? about.holdReason() : null,
        eyes.areStaff() ? about.outcome() : null,
        about.resolvedAt(),
        about.closedAt(),
        about.cancelledAt());
  }

  private static CareView care(Handle handle, Case about) {
    var id = about.id();
    return new CareView(
        about.agentId(),
        CareViewStore.findAgentName(handle, about.agentId()).orElse(null),
        about.claimedAt(),
        about.agentFirstUntil(),
        about.presses(),
        CareViewStore.listNotes(handle, id),
        CareViewStore.listLinks(handle, id),
        CareViewStore.listContacts(handle, id),
        CareViewStore.listHandovers(handle, id),
        CareViewStore.listEscalations(handle, id),
        about.kind() == AlertKind.MEDICAL
            ? DetailStore.findMedical(handle, about.personHelpedId()).orElse(null)
            : null);
  }
}
