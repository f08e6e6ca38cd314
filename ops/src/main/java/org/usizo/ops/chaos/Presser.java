package org.usizo.ops.chaos;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.UnreachableException;

/** Somebody who presses and does not give up: each press is sent again until it is a 2xx. */
final class Presser implements Runnable {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final Api api;
  private final PressMaker presses;
  private final Ledger ledger;
  private final Duration pace;
  private final AtomicBoolean over;

  Presser(Api api, PressMaker presses, Ledger ledger, Duration pace, AtomicBoolean over) {
    this.api = api;
    this.presses = presses;
    this.ledger = ledger;
    this.pace = pace;
    this.over = over;
  }

  @Override
  public void run() {
    while (!over.get()) {
      long begun = System.nanoTime();
      press(presses.next(), begun);
      Pause.of(pace.minusNanos(System.nanoTime() - begun));
    }
  }

  private void press(Press press, long begun) {
    for (int tries = 1; ; tries++) {
      Answer answer = sendOnce(press);
      if (answer != null && answer.isSuccess()) {
        long now = System.nanoTime();
        ledger.add(
            new Acknowledged(
                press,
                answer.text("alertId"),
                answer.text("caseId"),
                now,
                Duration.ofNanos(now - begun),
                tries));
        return;
      }
      ledger.countFailedTry();
      Pause.of(BETWEEN_TRIES);
    }
  }

  private Answer sendOnce(Press press) {
    try {
      return press.send(api);
    } catch (UnreachableException e) {
      return null;
    }
  }
}
