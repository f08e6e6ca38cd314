package org.usizo.dispatch.alert;

import java.time.Instant;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.Place;

/**
 * A case of whom this press provably comes from.
 *
 * @param place its scene, null when unknown
 */
public record OwnCase(
    CaseId id, AlertKind kind, boolean test, CaseStatus status, Instant receivedAt, Place place) {}
