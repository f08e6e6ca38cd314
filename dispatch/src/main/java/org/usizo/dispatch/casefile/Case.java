package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.AreaId;

/**
 * The work that one or more alerts opened, from the press until it is closed. Its status is a
 * stored function of its tasks and its own ends ({@link CaseProgress}); it is changed only through
 * {@link CaseChanges}.
 *
 * @param reference short, human, unique: what people read to each other on the phone
 * @param priority 1 (gravest) to 5
 * @param agentFirstUntil an unverified press waits for an agent's look until then, null when it
 *     need not
 * @param agentDueAt an agent must have claimed it by then, else it escalates
 * @param version grows with every change; the strong ETag
 */
public record Case(
    CaseId id,
    OrganisationId organisationId,
    AreaId areaId,
    String reference,
    AlertKind kind,
    CaseStatus status,
    int priority,
    int presses,
    boolean raisedByPresses,
    boolean verified,
    boolean test,
    List<String> flags,
    String language,
    PersonId reporterId,
    PersonId personHelpedId,
    PersonId agentId,
    Instant claimedAt,
    Instant receivedAt,
    Instant agentFirstUntil,
    Instant agentDueAt,
    Instant nextUpdateAt,
    Instant cancellationRequestedAt,
    Instant holdUntil,
    String holdReason,
    String outcome,
    Instant resolvedAt,
    Instant closedAt,
    Instant cancelledAt,
    Instant closeDueAt,
    int lastSequence,
    int version,
    Instant updatedAt) {}
