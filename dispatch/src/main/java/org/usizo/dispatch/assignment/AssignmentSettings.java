package org.usizo.dispatch.assignment;

import java.time.Duration;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * What an installation may set about finding and sending responders.
 *
 * @param medicalOffer how long a responder has to answer a MEDICAL offer
 * @param roadOffer how long a responder has to answer a ROAD offer
 * @param delivery an offer that has not reached its responder by then is tried another way
 * @param freshFor a LIVE position older than this is not good enough to send somebody by
 * @param trackRetention how long the tracks of responders are kept
 */
public record AssignmentSettings(
    Duration medicalOffer,
    Duration roadOffer,
    Duration delivery,
    Duration freshFor,
    Duration trackRetention) {

  /** What an installation gets that sets nothing. */
  public static AssignmentSettings defaults() {
    return new AssignmentSettings(
        Duration.ofSeconds(30),
        Duration.ofSeconds(90),
        Duration.ofSeconds(8),
        Duration.ofMinutes(10),
        Duration.ofDays(30));
  }

  /** How long an offer of this kind stands. */
  public Duration offerDeadline(AlertKind kind) {
    return kind == AlertKind.MEDICAL ? medicalOffer : roadOffer;
  }
}
