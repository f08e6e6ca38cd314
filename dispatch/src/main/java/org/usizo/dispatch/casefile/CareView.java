package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.usizo.dispatch.customer.PersonId;

/** What only agents and managers see of a case. */
public record CareView(
    PersonId agentId,
    String agentName,
    Instant claimedAt,
    Instant agentFirstUntil,
    int presses,
    List<String> notes,
    List<LinkView> links,
    List<ContactView> contacts,
    List<HandoverView> handovers,
    List<OpenEscalation> escalations,
    DetailsView.Medical medical) {

  /** Another case that has to do with this one. */
  public record LinkView(
      UUID id,
      CaseId caseId,
      String reference,
      AlertKind kind,
      CaseStatus status,
      String relation) {}

  /** An attempt to reach a person. */
  public record ContactView(
      UUID id,
      String channel,
      String direction,
      String outcome,
      Instant startedAt,
      Integer seconds,
      PersonId madeBy) {}

  /** Given to an outside service. */
  public record HandoverView(
      UUID id,
      String service,
      String number,
      String reference,
      String contactName,
      Integer etaSeconds,
      String confirmedBy,
      String state,
      Instant createdAt) {}

  /** Somebody's duty that is not done. */
  public record OpenEscalation(
      EscalationId id,
      String cause,
      int level,
      String state,
      PersonId assigneeId,
      Instant raisedAt,
      Instant nextActionBy) {}
}
