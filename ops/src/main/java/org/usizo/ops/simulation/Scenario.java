package org.usizo.ops.simulation;

import java.util.List;

/**
 * A day to be lived through.
 *
 * @param name what the report calls it
 * @param detour metres of road per metre of straight line
 * @param speedMps metres per second
 * @param travelSpread how far real travel times scatter about the estimates: the standard deviation
 *     of the logarithm of their ratio, 0 for none
 * @param expectedServiceSeconds what the plan believes a job takes
 * @param targetSeconds how soon help should be there; later is late
 */
public record Scenario(
    String name,
    List<CallRow> calls,
    List<ResponderRow> responders,
    double detour,
    double speedMps,
    double travelSpread,
    int expectedServiceSeconds,
    int targetSeconds,
    long seed) {

  public Scenario {
    calls = List.copyOf(calls);
    responders = List.copyOf(responders);
  }
}
