package org.usizo.ops.simulation;

import java.util.Set;
import org.usizo.dispatch.geo.Place;

/**
 * One responder of a day.
 *
 * @param start where it stands when its shift begins
 * @param skills effective: its own and all they imply
 * @param shiftFromSeconds from the start of the day
 * @param shiftToSeconds when it takes no more calls; a running job is finished
 */
public record ResponderRow(
    String id, Place start, Set<String> skills, int shiftFromSeconds, int shiftToSeconds) {

  public ResponderRow {
    skills = Set.copyOf(skills);
  }
}
