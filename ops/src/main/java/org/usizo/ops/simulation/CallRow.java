package org.usizo.ops.simulation;

import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/**
 * One call of a day.
 *
 * @param atSeconds when it comes in, from the start of the day
 * @param priority 1 is gravest
 * @param serviceSeconds from arrival at the scene until the responder is free again
 */
public record CallRow(
    int atSeconds,
    Place scene,
    AlertKind kind,
    int priority,
    Set<String> needs,
    int serviceSeconds) {

  public CallRow {
    needs = Set.copyOf(needs);
  }
}
