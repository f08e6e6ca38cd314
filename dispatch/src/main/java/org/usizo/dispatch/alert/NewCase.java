package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.AreaId;

/** A case with its first task, about to be opened. */
public record NewCase(
    CaseId id,
    TaskId taskId,
    OrganisationId organisationId,
    AreaId areaId,
    String reference,
    AlertKind kind,
    int priority,
    boolean verified,
    boolean test,
    List<String> flags,
    String language,
    PersonId reporterId,
    PersonId personHelpedId,
    Instant receivedAt,
    Sending sending,
    Instant nextUpdateAt,
    List<String> skills,
    String mode,
    int lastSequence) {}
