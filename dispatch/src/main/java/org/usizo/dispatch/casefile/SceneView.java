package org.usizo.dispatch.casefile;

import java.time.Instant;
import org.usizo.dispatch.geo.PositionStatus;

/**
 * Where help must go.
 *
 * @param position null when unknown
 * @param pinned an agent or the owner fixed it; no device moves it any more
 * @param author in which role somebody set this version
 */
public record SceneView(
    PositionView position,
    PositionStatus positionStatus,
    String plusCode,
    String text,
    String road,
    String direction,
    String access,
    boolean pinned,
    int version,
    Actor.Role author,
    Instant changedAt) {}
