package org.usizo.dispatch.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare each skill is among the usable responders: the rarer, the dearer to take away. */
final class Scarcity {

  private final Map<String, Integer> holders = new HashMap<>();

  Scarcity(List<UsableResponder> responders) {
    responders.forEach(one -> one.skills().forEach(skill -> holders.merge(skill, 1, Integer::sum)));
  }

  /** The sum over skills that would be taken away unneeded of one over how many have it. */
  double wasteOf(UsableResponder responder, OpenTask task) {
    double waste = 0;
    for (var skill : responder.skills()) {
      if (!task.needs().contains(skill)) {
        waste += 1.0 / holders.get(skill);
      }
    }
    return waste;
  }

  /** The rarest skill that would be taken away unneeded, null when none would. */
  String rarestWasted(UsableResponder responder, OpenTask task) {
    return responder.skills().stream()
        .filter(skill -> !task.needs().contains(skill))
        .min(
            (a, b) ->
                holders.get(a).equals(holders.get(b))
                    ? a.compareTo(b)
                    : Integer.compare(holders.get(a), holders.get(b)))
        .orElse(null);
  }

  int holdersOf(String skill) {
    return holders.getOrDefault(skill, 0);
  }
}
