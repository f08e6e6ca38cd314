package org.usizo.api.areas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.usizo.api.errors.Problem;
import org.usizo.dispatch.area.Target;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * A promised time.
 *
 * @param priority 1 (gravest) to 5
 * @param seconds from the press until help stands beside the person
 */
public record TargetJson(AlertKind kind, Integer priority, Integer seconds) {

  private static final int LONGEST_SECONDS = 24 * 60 * 60;

  static TargetJson of(Target target) {
    return new TargetJson(target.kind(), target.priority(), target.seconds());
  }

  /**
   * @param given null: none
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  static List<Target> read(List<TargetJson> given) {
    if (given == null) {
      return List.of();
    }
    Set<List<Object>> once = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      var one = given.get(i);
      String pointer = "/properties/targets/" + i;
      if (one == null || !one.isComplete()) {
        throw Problem.invalid(pointer, "kind, priority 1 to 5, seconds 1 to 86400 are needed")
            .toException();
      }
      if (!once.add(List.of(one.kind, one.priority))) {
        throw Problem.invalid(pointer, "There is a target for this kind and priority already")
            .toException();
      }
    }
    return given.stream().map(one -> new Target(one.kind, one.priority, one.seconds)).toList();
  }

  private boolean isComplete() {
    return kind != null
        && priority != null
        && priority >= 1
        && priority <= 5
        && seconds != null
        && seconds >= 1
        && seconds <= LONGEST_SECONDS;
  }
}
