package org.usizo.dispatch.alert;

import java.util.EnumSet;
import java.util.Set;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.geo.PositionStatus;

/**
 * What a position is worth.
 *
 * @param scene where help could go, null unless the status has a place
 */
public record PositionVerdict(PositionStatus status, Position scene, Set<AlertFlag> flags) {

  /** No place came; the person's last fix stands in for it. */
  PositionVerdict standIn(Place lastFix) {
    var more = EnumSet.of(AlertFlag.POSITION_FROM_LAST_FIX);
    more.addAll(flags);
    return new PositionVerdict(
        PositionStatus.STALE, Position.of(lastFix.lat(), lastFix.lon()), more);
  }

  /** The point of the scene, null when there is none. */
  public Place place() {
    return scene == null ? null : scene.place();
  }
}
