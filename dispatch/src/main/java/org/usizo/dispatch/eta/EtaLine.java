package org.usizo.dispatch.eta;

/**
 * How true the ETAs of one group were: predicted when the responder was bound, against the arrival
 * it reported.
 *
 * @param group provider, name of the area, or hour of the day (UTC)
 * @param trips arrivals that count
 * @param maeSeconds mean of how far off they were, either way
 * @param biasSeconds median of arrival minus prediction: above 0, we promised too much
 * @param within80Share share within the interval that is meant to hold 0.8, 0 to 1
 * @param lateShare share that came after the p90, meant to be 0.1, 0 to 1
 * @param tooFew fewer than 30 trips: read with care
 */
public record EtaLine(
    String group,
    int trips,
    double maeSeconds,
    double biasSeconds,
    double within80Share,
    double lateShare,
    boolean tooFew) {}
