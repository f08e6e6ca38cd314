package org.usizo.api.responders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.assignment.OfferSheet;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.OfferState;

/**
 * What a crew is told of a case before it accepts.
 *
 * @param roughPosition rounded to about a kilometre; left out when nobody knows
 * @param secondsLeft until the deadline, 0 when over
 */
public record OfferView(
    String id,
    OfferState state,
    boolean mustAcknowledge,
    AlertKind kind,
    int priority,
    String area,
    PlaceJson roughPosition,
    String positionStatus,
    int etaP50Seconds,
    int etaP90Seconds,
    long distanceMetres,
    List<String> needs,
    String vehicle,
    People people,
    List<String> hazards,
    PlaceJson destination,
    Instant madeAt,
    Instant expiresAt,
    long secondsLeft,
    String reason) {

  /** Who is to be helped. */
  public record People(Integer adults, Integer children, Boolean wheelchair) {}

  static OfferView of(OfferSheet sheet, Instant now) {
    boolean open = sheet.state() == OfferState.OFFERED || sheet.state() == OfferState.ACCEPTED;
    return new OfferView(
        sheet.id().toString(),
        sheet.state(),
        sheet.mustAcknowledge(),
        sheet.kind(),
        sheet.priority(),
        sheet.area(),
        PlaceJson.of(sheet.scene()),
        sheet.positionStatus(),
        sheet.etaP50Seconds(),
        sheet.etaP90Seconds(),
        Math.round(sheet.distanceMetres()),
        sheet.needs(),
        sheet.vehicle(),
        new People(sheet.adults(), sheet.children(), sheet.wheelchair()),
        sheet.hazards(),
        PlaceJson.of(sheet.destination()),
        sheet.madeAt(),
        sheet.expiresAt(),
        open ? Math.max(0, Duration.between(now, sheet.expiresAt()).toSeconds()) : 0,
        sheet.reason());
  }
}
