package org.usizo.dispatch.experience;

import java.time.Instant;
import org.usizo.dispatch.casefile.CaseStatus;

/**
 * What the holder of a share link sees: how it goes and when help arrives; not what happened, to
 * whom, or exactly where.
 *
 * @param etaP50Seconds from now, null while nobody drives
 * @param scene rounded to about a kilometre, null when unknown
 */
public record TrackView(
    CaseStatus status,
    Instant updatedAt,
    Integer etaP50Seconds,
    Integer etaP90Seconds,
    Instant arrivalAt,
    RoughPlace scene,
    Instant expiresAt) {

  /** Degrees, rounded to hundredths. */
  public record RoughPlace(double lat, double lon) {}
}
