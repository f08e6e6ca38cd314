package org.usizo.dispatch.eta;

import org.usizo.dispatch.geo.Eta;

/**
 * An ETA and what it was made of.
 *
 * @param basis to learn from when the trip is over
 */
public record Forecast(Eta eta, DrivingTime basis) {}
