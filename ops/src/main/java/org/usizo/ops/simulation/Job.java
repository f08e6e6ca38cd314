package org.usizo.ops.simulation;

import java.util.UUID;
import org.usizo.dispatch.casefile.TaskId;

/** One call as the day goes on. */
final class Job {

  static final int NEVER = -1;

  final CallRow call;
  final TaskId taskId;
  Vehicle server;
  int redirections;
  int reachedAt = NEVER;
  int promisedAt = NEVER;

  Job(int number, CallRow call) {
    this.call = call;
    this.taskId = new TaskId(new UUID(1, number));
  }

  boolean isWaiting() {
    return server == null;
  }

  boolean isReached() {
    return reachedAt != NEVER;
  }

  int responseSeconds() {
    return reachedAt - call.atSeconds();
  }

  /** How far the arrival promised at first was from the true one. */
  int promiseErrorSeconds() {
    return Math.abs(reachedAt - promisedAt);
  }
}
