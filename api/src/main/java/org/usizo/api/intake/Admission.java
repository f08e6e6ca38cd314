package org.usizo.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.usizo.api.wiring.Setting;
import org.usizo.api.wiring.Settings;

/**
 * Two lanes: presses, whose line has no end, and everything else, which is shed first. Together
 * they are narrower than the container's thread pool, so that health always finds a thread.
 */
@ApplicationScoped
public class Admission {
  private static final int MOST_BODIES_ON_THE_WAY = 300;

  private final AtomicInteger bodiesOnTheWay = new AtomicInteger();
  private Lane presses;
  private Lane others;

  /** For the container's proxy. */
  protected Admission() {}

  /** Lanes as wide as configured. */
  @Inject
  public Admission(Settings settings) {
    presses = new Lane(settings.getNumber(Setting.PRESSES_AT_ONCE), Integer.MAX_VALUE);
    others =
        new Lane(
            settings.getNumber(Setting.REQUESTS_AT_ONCE),
            settings.getNumber(Setting.REQUESTS_WAITING));
  }

  /** How many presses wait for their turn. */
  public int pressesWaiting() {
    return presses.waiting();
  }

  /** How many other requests wait for their turn. */
  public int requestsWaiting() {
    return others.waiting();
  }

  Lane lane(BodyRule rule) {
    return rule.press() ? presses : others;
  }

  /** Whether one more slow body can be waited for; presses always can. */
  boolean startBody(BodyRule rule) {
    return bodiesOnTheWay.incrementAndGet() <= MOST_BODIES_ON_THE_WAY || rule.press();
  }

  void endBody() {
    bodiesOnTheWay.decrementAndGet();
  }
}
