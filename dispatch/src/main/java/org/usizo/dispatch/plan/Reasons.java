package org.usizo.dispatch.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.usizo.dispatch.plan.Availability.Busy;

/** The plan's choices in plain words. */
final class Reasons {

  private final Situation situation;
  private final CostTable table;
  private final int[] choice;

  Reasons(Situation situation, CostTable table, int[] choice) {
    this.situation = situation;
    this.table = table;
    this.choice = choice;
  }

  /** Why this one and not a nearer one, or why nobody. */
  String inOneSentence(int task) {
    int chosen = choice[task];
    if (chosen == JointChoice.NOBODY) {
      return whyNobody(task);
    }
    if (task(task).isServed() && !responder(chosen).id().equals(task(task).servedBy())) {
      return instead(task, chosen);
    }
    int nearest = nearestAmongPossible(task);
    if (nearest == chosen || table.eta(task, nearest) >= table.eta(task, chosen)) {
      return first(task, chosen);
    }
    return "%s farther than %s, which is: %s"
        .formatted(
            minutes(table.eta(task, chosen) - table.eta(task, nearest)),
            responder(nearest).name(),
            String.join(", ", of(task, nearest)));
  }

  private String instead(int task, int chosen) {
    int before =
        everybody()
            .filter(one -> responder(one).id().equals(task(task).servedBy()))
            .findFirst()
            .orElseThrow();
    int sooner = table.eta(task, before) - table.eta(task, chosen);
    return sooner >= 60
        ? "%s sooner than %s, which was on the way"
            .formatted(minutes(sooner), responder(before).name())
        : "%s, which was on the way, is needed more at another case"
            .formatted(responder(before).name());
  }

  /** Said of the first of those who can: somebody nearer may lack a skill. */
  private String first(int task, int chosen) {
    int nearer = nearestLackingSkill(task, chosen);
    if (nearer == JointChoice.NOBODY) {
      return "there first: in about " + minutes(table.eta(task, chosen));
    }
    int longer = table.eta(task, chosen) - table.eta(task, nearer);
    var lacking = lacking(task, nearer);
    return "%s farther, but the %s with %s"
        .formatted(minutes(longer), holders(lacking) == 1 ? "only one" : "nearest", words(lacking));
  }

  private String whyNobody(int task) {
    long able = everybody().filter(one -> responder(one).canDo(task(task))).count();
    if (able == 0) {
      return "nobody on shift has all of " + words(task(task).needs());
    }
    return "all %d who could go are needed more at other cases".formatted(able);
  }

  /** What speaks for or against one responder for one task. */
  List<String> of(int task, int responder) {
    var obstacle = obstacle(task, responder);
    if (obstacle != null) {
      return List.of(obstacle);
    }
    var words = new ArrayList<String>();
    state(responder, words);
    costs(task, responder, words);
    elsewhere(task, responder, words);
    return words;
  }

  private String obstacle(int task, int responder) {
    return switch (table.obstacle(task, responder)) {
      case NONE -> null;
      case LACKS_SKILL -> "lacks " + words(lacking(task, responder));
      case ASKED_BEFORE -> "was asked for this case before";
      case NO_WAY -> "cannot get there";
      case SHIFT_OVER -> "would arrive after its shift ends";
      case BUSY -> "works on another case";
      case NEEDED_THERE -> "is under way to a case that keeps it";
    };
  }

  private void state(int responder, List<String> words) {
    switch (responder(responder).availability()) {
      case Availability.Free free -> words.add("free");
      case Busy busy -> words.add("free again in about " + minutes(restSeconds(busy)));
      case Availability.EnRoute enRoute -> words.add("under way");
    }
  }

  private void costs(int task, int responder, List<String> words) {
    int eta = table.eta(task, responder);
    words.add("there in about " + minutes(eta));
    words.addAll(Weighed.of(table.costs(), task(task), responder(responder), eta).words());
  }

  private void elsewhere(int task, int responder, List<String> words) {
    for (int i = 0; i < choice.length; i++) {
      if (i != task && choice[i] == responder) {
        words.add(
            "goes to %s case".formatted(task(i).isGraverThan(task(task)) ? "a graver" : "another"));
      }
    }
  }

  private int nearestAmongPossible(int task) {
    return everybody()
        .filter(one -> table.obstacle(task, one) == Obstacle.NONE)
        .boxed()
        .min((a, b) -> Integer.compare(table.eta(task, a), table.eta(task, b)))
        .orElseThrow();
  }

  private int nearestLackingSkill(int task, int chosen) {
    return everybody()
        .filter(one -> table.obstacle(task, one) == Obstacle.LACKS_SKILL)
        .filter(one -> table.eta(task, one) + 60 <= table.eta(task, chosen))
        .boxed()
        .min((a, b) -> Integer.compare(table.eta(task, a), table.eta(task, b)))
        .orElse(JointChoice.NOBODY);
  }

  private TreeSet<String> lacking(int task, int responder) {
    var lacking = new TreeSet<>(task(task).needs());
    lacking.removeAll(responder(responder).skills());
    return lacking;
  }

  private long holders(TreeSet<String> skills) {
    return situation.responders().stream().filter(one -> one.skills().containsAll(skills)).count();
  }

  private IntStream everybody() {
    return IntStream.range(0, situation.responders().size());
  }

  private OpenTask task(int index) {
    return situation.tasks().get(index);
  }

  private UsableResponder responder(int index) {
    return situation.responders().get(index);
  }

  private int restSeconds(Busy busy) {
    return (int) Math.max(0, Duration.between(situation.now(), busy.until()).toSeconds());
  }

  private static String words(Collection<String> skills) {
    return String.join(", ", new TreeSet<>(skills));
  }

  private static String minutes(int seconds) {
    return Math.ceilDiv(Math.max(seconds, 1), 60) + " min";
  }
}
