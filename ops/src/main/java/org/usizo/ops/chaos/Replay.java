package org.usizo.ops.chaos;

import java.time.Duration;
import java.util.List;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.UnreachableException;

/**
 * Sends every acknowledged press once more: the server must know it, by the same alert and case.
 */
final class Replay {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
  private static final int MOST_TRIES = 100;

  private final Api api;
  private long lost;
  private long otherIds;

  Replay(Api api) {
    this.api = api;
  }

  List<Finding> run(List<Acknowledged> promises) {
    promises.forEach(this::check);
    return List.of(
        new Finding("acknowledged press that the server has forgotten", lost),
        new Finding("acknowledged press that came back with other ids", otherIds));
  }

  private void check(Acknowledged promise) {
    Answer answer = repeat(promise.press());
    if (answer.status() != 200 || answer.header("Idempotent-Replayed").isEmpty()) {
      lost++;
    } else if (!answer.text("alertId").equals(promise.alertId())
        || !answer.text("caseId").equals(promise.caseId())) {
      otherIds++;
    }
  }

  private Answer repeat(Press press) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        Answer answer = press.send(api);
        if (answer.isSuccess()) {
          return answer;
        }
      } catch (UnreachableException e) {
        // the next try tells
      }
      Pause.of(BETWEEN_TRIES);
    }
    throw new IllegalStateException("A press was not taken in " + MOST_TRIES + " tries.");
  }
}
