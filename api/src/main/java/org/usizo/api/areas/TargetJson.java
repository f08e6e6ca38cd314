package org.usizo.api.areas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.Codes;
import org.usizo.dispatch.area.Target;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * A promised time.
 *
 * @param priority 1 (gravest) to 5
 * @param seconds from the press until help stands beside the person
 */
public record TargetJson(String kind, Integer priority, Integer seconds) {

  private static final int LONGEST_SECONDS = 24 * 60 * 60;

  static TargetJson of(Target target) {
    return new TargetJson(target.kind().name(), target.priority(), target.seconds());
  }

  /**
   * @param given null: none
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  static List<Target> read(List<TargetJson> given) {
    if (given == null) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    Set<List<Object>> once = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      String pointer = "/properties/targets/" + i;
      var target = read(given.get(i), pointer);
      if (!once.add(List.of(target.kind(), target.priority()))) {
        throw Problem.invalid(pointer, "There is a target for this kind and priority already")
            .toException();
      }
      targets.add(target);
    }
    return targets;
  }

  private static Target read(TargetJson given, String pointer) {
    if (given == null || !given.isInRange()) {
      throw Problem.invalid(pointer, "kind, priority 1 to 5, seconds 1 to 86400 are needed")
          .toException();
    }
    var kind = Codes.read(AlertKind.class, given.kind, pointer + "/kind");
    return new Target(kind, given.priority, given.seconds);
  }

  private boolean isInRange() {
    return priority != null
        && priority >= 1
        && priority <= 5
        && seconds != null
        && seconds >= 1
        && seconds <= LONGEST_SECONDS;
  }
}
