package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.PositionStatus;

/**
 * Storing is unconditional; sending is policy. Doubtful presses go before an agent first, for a
 * minute (MEDICAL) or five (ROAD), and are then sent anyway within a budget; beyond it they
 * escalate. Verified presses have no budget, so they never queue behind doubtful ones. Pure.
 */
public final class SendingPolicy {

  private static final Duration AGENT_WITHIN = Duration.ofSeconds(30);
  private static final Duration AGENT_WITHIN_P1 = Duration.ofSeconds(10);
  private static final Set<AlertFlag> DOUBTFUL =
      Set.of(AlertFlag.LATE, AlertFlag.KIND_UNKNOWN, AlertFlag.FLOOD);

  private final AlertSettings settings;

  public SendingPolicy(AlertSettings settings) {
    this.settings = settings;
  }

  /**
   * What is known about a press.
   *
   * @param callBack there is a number to call, or an app that shows messages and pushes
   * @param load what else came from its source and area
   */
  public record Facts(
      AlertKind kind,
      int priority,
      boolean verified,
      boolean test,
      boolean callBack,
      PositionStatus position,
      Set<AlertFlag> flags,
      Load load) {}

  /**
   * Doubtful presses that are already there.
   *
   * @param fromSource within the last hour
   * @param inArea within the last ten minutes
   */
  public record Load(int fromSource, int inArea) {
    public static final Load NONE = new Load(0, 0);
  }

  public Sending decide(Facts press, Instant now) {
    if (press.test()) {
      return new Sending(
          now, null, null, false); // the dispatcher ends a drill before anybody is asked
    }
    var agentDueAt = now.plus(press.priority() == 1 ? AGENT_WITHIN_P1 : AGENT_WITHIN);
    boolean overBudget = !press.verified() && isDoubtful(press) && isSpent(press.load());
    if (overBudget || !isPlaceGoodEnough(press)) {
      return new Sending(null, null, agentDueAt, overBudget);
    }
    if (isDoubtful(press) || !press.position().hasPlace()) {
      var deadline = now.plus(agentFirst(press.kind()));
      return new Sending(deadline, deadline, agentDueAt, false);
    }
    return new Sending(now, null, agentDueAt, false);
  }

  private static boolean isDoubtful(Facts press) {
    return !press.verified() && !press.callBack()
        || press.flags().stream().anyMatch(DOUBTFUL::contains);
  }

  /** MEDICAL goes to whatever place is known, at the deadline even to none. */
  private static boolean isPlaceGoodEnough(Facts press) {
    return press.kind() == AlertKind.MEDICAL
        || press.position() == PositionStatus.PRECISE
        || press.position() == PositionStatus.STALE;
  }

  private boolean isSpent(Load load) {
    return load.fromSource() >= settings.dispatchesPerSource()
        || load.inArea() >= settings.dispatchesPerArea();
  }

  private Duration agentFirst(AlertKind kind) {
    return kind == AlertKind.MEDICAL ? settings.medicalAgentFirst() : settings.roadAgentFirst();
  }
}
