package org.usizo.dispatch.escalation;

import java.time.Instant;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.PersonId;

/** An escalation with what a manager must see of its case, for lists. */
public record EscalationView(
    EscalationId id,
    CaseId caseId,
    String reference,
    AlertKind kind,
    int priority,
    TaskId taskId,
    EscalationCause cause,
    int level,
    EscalationState state,
    PersonId assigneeId,
    String assigneeName,
    Instant raisedAt,
    Instant nextAt,
    Instant acknowledgedAt,
    Instant nextActionBy) {}
