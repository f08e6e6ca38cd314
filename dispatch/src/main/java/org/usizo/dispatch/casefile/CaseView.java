package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;

/**
 * A case as one viewer may see it; what the viewer's role must not see is null.
 *
 * @param version the strong ETag
 * @param waitEstimate how long help may take to come, null when nothing honest can be said
 * @param waitReason why there is no wait estimate
 * @param destination where patient or vehicle are to be brought
 * @param care for agents and managers only
 */
public record CaseView(
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
    Destination destination,
    List<TaskView> tasks,
    Wait waitEstimate,
    String waitReason,
    NextStep nextStep,
    Instant nextUpdateBy,
    List<EmergencyNumber> emergencyNumbers,
    boolean cancellationRequested,
    Ends ends,
    DetailsView details,
    CareView care) {

  /** Where the case is held or ended, as far as it is. */
  public record Ends(
      Instant holdUntil,
      String holdReason,
      String outcome,
      Instant resolvedAt,
      Instant closedAt,
      Instant cancelledAt) {}

  /** Where patient or vehicle are to be brought. */
  public record Destination(Double lat, Double lon, String text) {}

  /** Half of such waits are no longer than p50, nine in ten no longer than p90. */
  public record Wait(Integer p50Seconds, Integer p90Seconds) {}

  /** A number to call besides us. */
  public record EmergencyNumber(String service, String number) {}
}
