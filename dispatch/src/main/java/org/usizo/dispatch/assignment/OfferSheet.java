package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/**
 * What a crew must know to answer an offer, and no more: who the people are and where exactly they
 * stand comes with the assignment.
 *
 * @param area name of the service area
 * @param scene rounded to about a kilometre, null when unknown
 * @param positionStatus how well the scene is known
 * @param vehicle make, model and colour, without the plate; null when unknown
 * @param hazards in capitals: IN_LANE, FIRE, INJURED, ALONE
 * @param destination rounded, null when there is none
 */
public record OfferSheet(
    OfferId id,
    ResponderId responderId,
    OfferState state,
    boolean mustAcknowledge,
    AlertKind kind,
    int priority,
    String area,
    Place scene,
    String positionStatus,
    int etaP50Seconds,
    int etaP90Seconds,
    double distanceMetres,
    List<String> needs,
    String vehicle,
    Integer adults,
    Integer children,
    Boolean wheelchair,
    List<String> hazards,
    Place destination,
    Instant madeAt,
    Instant expiresAt,
    String reason) {}
