package org.usizo.dispatch.plan;

import java.time.Instant;
import java.util.Set;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A responder on shift that the plan may count on. Leave out those being asked at this moment.
 *
 * @param name what people call it, for the explanation
 * @param place where it is now
 * @param skills effective: its own and all they imply
 * @param shiftEnds null when it has no end
 * @param preferenceSeconds how many seconds of waiting its organisation's help may cost more than
 *     the own fleet's: 0 for the own fleet, more for partners less liked
 * @param contractMetres how far, in a straight line, its contract takes it; null for any distance
 */
public record UsableResponder(
    ResponderId id,
    String name,
    Place place,
    Set<String> skills,
    Availability availability,
    Instant shiftEnds,
    int preferenceSeconds,
    Double contractMetres) {

  public UsableResponder {
    skills = Set.copyOf(skills);
  }

  boolean isBusy() {
    return availability instanceof Availability.Busy;
  }

  boolean isFree() {
    return availability instanceof Availability.Free;
  }

  Place setsOutFrom() {
    return availability instanceof Availability.Busy busy ? busy.from() : place;
  }

  /** Whether it has every skill the task needs. */
  public boolean canDo(OpenTask task) {
    return skills.containsAll(task.needs());
  }
}
