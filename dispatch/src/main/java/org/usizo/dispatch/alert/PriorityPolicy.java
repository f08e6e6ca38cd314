package org.usizo.dispatch.alert;

import java.time.Instant;
import org.usizo.dispatch.alert.PressDetails.Safety;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * How grave a press is, 1 the gravest. Priority outranks kind: fire at the roadside comes before a
 * flat tyre and beside an illness. What was not answered counts as the graver. Pure.
 */
public final class PriorityPolicy {

  /** Nothing graver is known. */
  public static final int ORDINARY = 3;

  private final AlertSettings settings;

  public PriorityPolicy(AlertSettings settings) {
    this.settings = settings;
  }

  /** 1 for every MEDICAL: only an agent may lower it. */
  public int decide(AlertKind kind, PressDetails details, Instant receivedAt) {
    if (kind == AlertKind.MEDICAL) {
      return 1;
    }
    int answered = byAnswers(details, receivedAt);
    return answered == ORDINARY && leavesOpen(details.safety(), receivedAt) ? 2 : answered;
  }

  /** As {@link #decide} for ROAD, from answers alone: what a later body may raise a case to. */
  public int byAnswers(PressDetails details, Instant receivedAt) {
    var safety = details.safety();
    if (isTrue(safety.fire()) || isTrue(safety.inLane()) || isTrue(safety.injured())) {
      return 1;
    }
    Integer children = details.people().children();
    boolean child = children != null && children > 0;
    return child || isTrue(safety.alone()) && isNight(receivedAt) ? 2 : ORDINARY;
  }

  private boolean leavesOpen(Safety safety, Instant receivedAt) {
    return safety.fire() == null
        || safety.inLane() == null
        || safety.injured() == null
        || safety.alone() == null && isNight(receivedAt);
  }

  private boolean isNight(Instant at) {
    return settings.isNight(at.atZone(settings.zone()).toLocalTime());
  }

  private static boolean isTrue(Boolean answer) {
    return Boolean.TRUE.equals(answer);
  }
}
