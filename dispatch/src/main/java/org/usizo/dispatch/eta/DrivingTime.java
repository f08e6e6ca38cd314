package org.usizo.dispatch.eta;

import java.time.Duration;

/**
 * What a provider says about one trip, before anything that was learned is applied.
 *
 * @param provider STRAIGHT_LINE or OSRM
 * @param driving from where the vehicle is said to be to where the scene is said to be
 * @param blur driving time that not knowing both places exactly is worth
 */
public record DrivingTime(String provider, Duration driving, Duration blur) {}
