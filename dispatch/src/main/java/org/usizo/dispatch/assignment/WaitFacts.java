package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.responder.AreaId;

/**
 * What a wait can honestly be estimated from before anybody is asked.
 *
 * @param free responders who could go now
 * @param squareMetres the ground they are spread over
 */
public record WaitFacts(
    AreaId areaId, AlertKind kind, double detour, double speedMps, int free, double squareMetres) {}
