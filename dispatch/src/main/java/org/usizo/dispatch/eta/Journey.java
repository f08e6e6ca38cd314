package org.usizo.dispatch.eta;

import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A way to go, with all that is known of both its ends.
 *
 * @param straight what the area says of detours and speeds
 * @param from where the vehicle was last seen
 * @param blur how far both ends together may be from where they are said to be
 * @param standing whether the crew has yet to set off
 * @param sceneDegrees direction of travel on the scene's carriageway, null when unknown
 */
public record Journey(
    ResponderId responderId,
    AreaId areaId,
    StraightLineEta straight,
    Place from,
    Place to,
    Distance blur,
    Motion motion,
    boolean standing,
    Double sceneDegrees) {

  Distance line() {
    return from.distanceTo(to);
  }
}
