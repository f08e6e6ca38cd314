package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.PositionStatus;

/**
 * What whoever pressed is told: the press is stored, this is its case, and this happens next.
 *
 * @param status of the case, now
 * @param priority of the case, now
 * @param receivedAt of this alert
 * @param joined it went to a case that was already open
 * @param linkedCaseIds cases of other presses under the same key
 * @param caseKey opens this case without an account; always the same for one alert
 * @param nextStepBy when the next step is due, null when it is over
 * @param replayed this press had been stored before
 * @param reporterId who pressed, null for a guest without an installation
 * @param language of the case
 */
public record Receipt(
    AlertId alertId,
    CaseId caseId,
    String reference,
    AlertKind kind,
    CaseStatus status,
    int priority,
    Instant receivedAt,
    boolean verified,
    boolean test,
    boolean joined,
    List<CaseId> linkedCaseIds,
    PositionStatus positionStatus,
    List<String> flags,
    String caseKey,
    WaitEstimate waitEstimate,
    Instant nextUpdateBy,
    NextStep nextStep,
    Instant nextStepBy,
    List<EmergencyNumber> emergencyNumbers,
    boolean replayed,
    PersonId reporterId,
    String language) {

  /**
   * How long it may take, from a snapshot kept for area and kind.
   *
   * @param p50Seconds null when nothing honest can be said
   * @param p90Seconds likewise
   * @param reason why nothing can be said: NO_RESPONDER, NO_POSITION or AGENT_FIRST; else null
   */
  public record WaitEstimate(Integer p50Seconds, Integer p90Seconds, String reason) {}

  /** Whom to call besides. */
  public record EmergencyNumber(String service, String number) {}
}
