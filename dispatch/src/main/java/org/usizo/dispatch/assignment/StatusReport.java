package org.usizo.dispatch.assignment;

import java.time.Instant;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.geo.Position;

/**
 * What a crew says about its work, perhaps long after it happened.
 *
 * @param at when it happened by the crew's clock, null: now
 * @param position where the crew was, null when not said
 * @param note words for the timeline, null when there are none
 * @param reason why, for the ends; null when not said
 * @param clientSeq the device's own numbering, null when it has none
 */
public record StatusReport(
    AssignmentStatus status,
    Instant at,
    Position position,
    String note,
    String reason,
    Long clientSeq) {

  public static StatusReport of(AssignmentStatus status) {
    return new StatusReport(status, null, null, null, null, null);
  }

  public static StatusReport of(AssignmentStatus status, String reason) {
    return new StatusReport(status, null, null, null, reason, null);
  }
}
