package org.usizo.dispatch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.usizo.dispatch.plan.Availability.Busy;

/** What it costs to send one responder to one task. All of it in weighted seconds. */
final class PairCosts {

  private static final int FAIR_TARGETS = 4;

  /** For a task that lost its helper to a graver one and may not change: better than nobody. */
  private static final int LAST_RESORT_SECONDS = 86_400;

  private final Instant now;
  private final PlanSettings settings;
  private final Scarcity scarcity;
  private final double scarcityOfResponders;
  private final NavigableMap<Integer, Long> mostWorth = new TreeMap<>();

  PairCosts(Situation situation, PlanSettings settings) {
    this.now = situation.now();
    this.settings = settings;
    this.scarcity = new Scarcity(situation.responders());
    this.scarcityOfResponders = pressure(situation);
    situation.tasks().forEach(task -> mostWorth.merge(task.priority(), worth(task), Math::max));
  }

  /** Open tasks by responders: how many are waiting for each responder's time. */
  private static double pressure(Situation situation) {
    return situation.tasks().size() / (double) Math.max(1, situation.responders().size());
  }

  private long wayOf(UsableResponder responder, int etaSeconds) {
    return etaSeconds - restSeconds(responder);
  }

  Scarcity scarcity() {
    return scarcity;
  }

  /** From now until there: the rest of a running job, doubted as the settings say, and the way. */
  int etaSeconds(UsableResponder responder, int travelSeconds) {
    if (travelSeconds == TravelTimes.NO_WAY) {
      return TravelTimes.NO_WAY;
    }
    return (int) Math.min(Integer.MAX_VALUE - 1L, (long) travelSeconds + restSeconds(responder));
  }

  private long restSeconds(UsableResponder responder) {
    if (!(responder.availability() instanceof Busy busy)) {
      return 0;
    }
    long rest = Math.max(0, Duration.between(now, busy.until()).toSeconds());
    return Math.round(rest * (1 + settings.releaseDoubt()));
  }

  CostParts of(OpenTask task, UsableResponder responder, int etaSeconds) {
    double weight = settings.weightOf(task.priority());
    return new CostParts(
        Math.round(weight * etaSeconds),
        lateness(task, etaSeconds, weight),
        Math.round(weight * growth(task) * etaSeconds),
        Math.round(scarcityOfResponders * settings.capacity() * wayOf(responder, etaSeconds)),
        Math.round(settings.skillWasteSeconds() * scarcity.wasteOf(responder, task)),
        preference(task, responder),
        shift(task, responder, etaSeconds),
        change(task, responder, weight));
  }

  /**
   * What leaving a task without anybody costs. For a served one it is more than any task that is
   * not graver could save by taking its helper: only a graver case may leave it alone.
   */
  long waiting(OpenTask task) {
    long own = worth(task);
    return task.isServed() ? own + mostAmongNotGraver(task) : own;
  }

  private long mostAmongNotGraver(OpenTask task) {
    return mostWorth.tailMap(task.priority(), true).values().stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** Beyond all that travel can cost, and a little more for each second already waited. */
  private long worth(OpenTask task) {
    double seconds =
        PlanSettings.WORTH_OF_HELP.toSeconds() + settings.fairness() * task.waitedSeconds(now);
    return Math.round(settings.weightOf(task.priority()) * seconds);
  }

  /**
   * How much dearer a second has become by waiting; no more after {@value #FAIR_TARGETS} targets.
   */
  private double growth(OpenTask task) {
    double targets = task.waitedSeconds(now) / (double) task.target().toSeconds();
    return settings.fairness() * Math.min(FAIR_TARGETS, targets);
  }

  private long lateness(OpenTask task, int etaSeconds, double weight) {
    if (settings.lateness() == 0) {
      return 0;
    }
    long waited = task.waitedSeconds(now);
    double target = task.target().toSeconds();
    double grown = past(waited + etaSeconds, target) - past(waited, target);
    return Math.round(settings.lateness() * weight * grown);
  }

  /**
   * Seconds past the target, and their square by the target; beyond twice the target lateness stops
   * growing, for a case that is late anyway must not make others late: from there fairness counts.
   */
  private static double past(double seconds, double target) {
    double late = Math.clamp(seconds - target, 0, target);
    return late + late * late / target;
  }

  private long preference(OpenTask task, UsableResponder responder) {
    long cost = responder.preferenceSeconds();
    return isBeyondContract(task, responder) ? cost + settings.beyondContractSeconds() : cost;
  }

  static boolean isBeyondContract(OpenTask task, UsableResponder responder) {
    return responder.contractMetres() != null
        && StraightLineTravel.metres(responder.setsOutFrom(), task.scene())
            > responder.contractMetres();
  }

  private long shift(OpenTask task, UsableResponder responder, int etaSeconds) {
    return Math.round(
        settings.shiftOverrun()
            * overrunSeconds(responder, etaSeconds + task.workOnScene().toSeconds()));
  }

  /** How long past the end of its shift it would be after so many seconds from now. */
  long overrunSeconds(UsableResponder responder, long secondsFromNow) {
    if (responder.shiftEnds() == null) {
      return 0;
    }
    return Math.max(0, secondsFromNow - Duration.between(now, responder.shiftEnds()).toSeconds());
  }

  private long change(OpenTask task, UsableResponder responder, double weight) {
    if (!task.isServed() || task.servedBy().equals(responder.id())) {
      return 0;
    }
    return Math.round(
        weight * (mayChange(task) ? settings.hysteresisSeconds() : LAST_RESORT_SECONDS));
  }

  boolean mayChange(OpenTask task) {
    return task.redirections() < settings.redirectionsPerTask();
  }
}
