package org.usizo.api.cases;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CareView;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.CaseView;
import org.usizo.dispatch.casefile.DetailsView;
import org.usizo.dispatch.casefile.NextStep;
import org.usizo.dispatch.casefile.SceneView;
import org.usizo.dispatch.casefile.TaskView;

/** A {@link CaseView} in the words of the contract; a record may not name a component "wait". */
public record CaseDocument(
    CaseId id,
    String reference,
    AlertKind kind,
    CaseStatus status,
    int priority,
    int version,
    boolean test,
    boolean verified,
    List<String> flags,
    String language,
    String area,
    Instant receivedAt,
    Instant updatedAt,
    SceneView scene,
    CaseView.Destination destination,
    List<TaskView> tasks,
    @JsonbProperty("wait") CaseView.Wait waitEstimate,
    String waitReason,
    NextStep nextStep,
    Instant nextUpdateBy,
    List<CaseView.EmergencyNumber> emergencyNumbers,
    boolean cancellationRequested,
    String outcome,
    CaseView.Ends ends,
    DetailsView details,
    CareView care) {

  static CaseDocument of(CaseView view) {
    return new CaseDocument(
        view.id(),
        view.reference(),
        view.kind(),
        view.status(),
        view.priority(),
        view.version(),
        view.test(),
        view.verified(),
        view.flags(),
        view.language(),
        view.area(),
        view.receivedAt(),
        view.updatedAt(),
        view.scene(),
        view.destination(),
        view.tasks(),
        view.waitEstimate(),
        view.waitReason(),
        view.nextStep(),
        view.nextUpdateBy(),
        view.emergencyNumbers(),
        view.cancellationRequested(),
        view.ends().outcome(),
        view.ends(),
        view.details(),
        view.care());
  }
}
