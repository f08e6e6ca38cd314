package org.usizo.dispatch.escalation;

import java.time.Instant;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.PersonId;

/**
 * A named person must act before a deadline.
 *
 * @param taskId the need it is about, null when it is about the whole case
 * @param level 1 at first, one more each time nobody acknowledged
 * @param assigneeId who must act, null when nobody was present: then everybody in scope sees it
 * @param nextAt when it repeats, climbs or opens again; null once resolved
 * @param nextActionBy what the person who acknowledged it promised
 */
public record Escalation(
    EscalationId id,
    CaseId caseId,
    TaskId taskId,
    EscalationCause cause,
    int level,
    EscalationState state,
    PersonId assigneeId,
    Instant raisedAt,
    Instant nextAt,
    Instant acknowledgedAt,
    PersonId acknowledgedBy,
    Instant nextActionBy,
    Instant resolvedAt,
    PersonId resolvedBy) {}
