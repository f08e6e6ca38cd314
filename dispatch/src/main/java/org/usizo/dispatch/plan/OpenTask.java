package org.usizo.dispatch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A task nobody has reached yet. A task with an offer out, or one that an agent has decided about,
 * is not the plan's business: leave it out, and the responder asked or given as well.
 *
 * @param priority 1 is gravest
 * @param scene where help must go
 * @param needs the skills that one responder must have, all of them
 * @param receivedAt when the case came in
 * @param target how soon after that somebody should be there
 * @param workOnScene how long the work there, transport included, is expected to take
 * @param redirections how often its helper has changed so far
 * @param servedBy who is under way to it, null when nobody is; that responder's availability is
 *     {@link Availability.EnRoute} to this task
 * @param notAgain who was asked for it before, or had it, and is not to be asked again now
 */
public record OpenTask(
    TaskId id,
    int priority,
    AlertKind kind,
    Place scene,
    Set<String> needs,
    Instant receivedAt,
    Duration target,
    Duration workOnScene,
    int redirections,
    ResponderId servedBy,
    Set<ResponderId> notAgain) {

  public OpenTask {
    needs = Set.copyOf(needs);
    notAgain = Set.copyOf(notAgain);
    if (!target.isPositive()) {
      throw new IllegalArgumentException(
          "Task %s has the target %s: a target is longer than nothing".formatted(id, target));
    }
  }

  /** Whether somebody is under way to it. */
  public boolean isServed() {
    return servedBy != null;
  }

  boolean isGraverThan(OpenTask other) {
    return priority < other.priority;
  }

  long waitedSeconds(Instant now) {
    return Math.max(0, Duration.between(receivedAt, now).toSeconds());
  }
}
