package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;

/**
 * A case in a list.
 *
 * @param lat degrees of the scene, null when unknown
 * @param agentName who takes care of it, null when nobody does
 * @param helperName the crew bound to it, null when nobody is
 * @param arrivalAt when the first crew is expected
 */
public record CaseLine(
    CaseId id,
    String reference,
    AlertKind kind,
    CaseStatus status,
    int priority,
    int version,
    boolean test,
    boolean verified,
    List<String> flags,
    String area,
    Instant receivedAt,
    Instant updatedAt,
    Double lat,
    Double lon,
    String sceneText,
    String agentName,
    String helperName,
    Instant arrivalAt,
    boolean escalated,
    boolean cancellationRequested) {}
