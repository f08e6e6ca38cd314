package org.usizo.dispatch.casefile;

import java.time.Instant;

/**
 * A position as people outside see it.
 *
 * @param lat degrees, WGS84
 * @param lon degrees, WGS84
 * @param accuracy metres, null when unknown
 * @param heading degrees clockwise from true north, null when unknown
 * @param speed metres per second, null when unknown
 */
public record PositionView(
    double lat, double lon, Double accuracy, Double heading, Double speed, Instant fixedAt) {}
