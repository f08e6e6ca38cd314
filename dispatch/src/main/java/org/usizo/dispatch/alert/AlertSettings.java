package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.usizo.dispatch.geo.Region;

/**
 * What an installation may set about presses.
 *
 * @param country ISO code: phone numbers without a prefix are this country's
 * @param zone whose clock says when it is night
 * @param region a position outside is a mistake of the device
 * @param nightFrom alone from then on is graver
 * @param nightTo until then
 * @param medicalAgentFirst how long an agent has for a doubtful MEDICAL before it is sent anyway
 * @param roadAgentFirst the same for ROAD
 * @param firstUpdateWithin the customer hears from us by then, whatever happens
 * @param dispatchesPerSource doubtful presses of one source per hour that are sent without an agent
 * @param dispatchesPerArea doubtful presses of one area per ten minutes, likewise
 * @param floodFromSource presses of one source within ten minutes that are too many for a person
 * @param floodFromAddress the same for one public network address, which many may share
 */
public record AlertSettings(
    String country,
    ZoneId zone,
    Region region,
    LocalTime nightFrom,
    LocalTime nightTo,
    Duration medicalAgentFirst,
    Duration roadAgentFirst,
    Duration firstUpdateWithin,
    int dispatchesPerSource,
    int dispatchesPerArea,
    int floodFromSource,
    int floodFromAddress) {

  /** South Africa, and the times of the design. */
  public static AlertSettings defaults() {
    return new AlertSettings(
        "ZA",
        ZoneId.of("Africa/Johannesburg"),
        Region.SOUTHERN_AFRICA,
        LocalTime.of(19, 0),
        LocalTime.of(6, 0),
        Duration.ofSeconds(60),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        3,
        120,
        10,
        60);
  }

  /** Whether this time of the day is night. */
  public boolean isNight(LocalTime time) {
    return nightFrom.isAfter(nightTo)
        ? !time.isBefore(nightFrom) || time.isBefore(nightTo)
        : !time.isBefore(nightFrom) && time.isBefore(nightTo);
  }
}
