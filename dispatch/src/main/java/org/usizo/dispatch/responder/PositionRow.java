package org.usizo.dispatch.responder;

import java.time.Instant;
import java.util.UUID;
import org.usizo.dispatch.geo.Position;

/** A fix as it is stored: with a time of its own, and whether that and the place are believed. */
record PositionRow(UUID responderId, Position position, Instant fixedAt, boolean trusted) {

  static PositionRow of(PositionFix fix, Instant now, Instant latestBelievable) {
    var position = fix.position();
    var fixedAt = position.fixedAt() == null ? now : position.fixedAt();
    boolean trusted = !position.mock() && !fixedAt.isAfter(latestBelievable);
    return new PositionRow(fix.responderId().value(), position, fixedAt, trusted);
  }
}
