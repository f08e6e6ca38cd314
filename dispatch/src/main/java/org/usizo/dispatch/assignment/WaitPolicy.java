package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.geo.StraightLineEta;

/**
 * How long somebody who presses anywhere in an area must expect to wait. For {@code n} free
 * responders spread over ground {@code A} the nearest one is closer than {@code sqrt(A x ln 2 / (pi
 * n))} for half of all places and closer than {@code sqrt(A x ln 10 / (pi n))} for nine in ten. The
 * travel over that, plus the time until somebody has accepted, is the wait. Pure.
 */
public final class WaitPolicy {

  private static final Duration UNTIL_ACCEPTED = Duration.ofSeconds(30);
  private static final double LEAST_GROUND_METRES2 = Math.PI * 15_000 * 15_000;

  private WaitPolicy() {}

  /** Empty when nobody is free: then nothing honest can be said. */
  public static Optional<Eta> estimate(WaitFacts facts, Instant now) {
    if (facts.free() == 0) {
      return Optional.empty();
    }
    var line = new StraightLineEta(facts.detour(), facts.speedMps());
    var settingOff = UNTIL_ACCEPTED.plus(StraightLineEta.SETTING_OFF);
    var half = line.over(nearest(facts, 2), Distance.metres(0), settingOff, now);
    var nineInTen = line.over(nearest(facts, 10), Distance.metres(0), settingOff, now);
    return Optional.of(new Eta(half.p50(), nineInTen.p50(), "SPREAD", now));
  }

  private static Distance nearest(WaitFacts facts, double oneIn) {
    double ground = Math.max(LEAST_GROUND_METRES2, facts.squareMetres());
    return Distance.metres(Math.sqrt(ground * Math.log(oneIn) / (Math.PI * facts.free())));
  }
}
