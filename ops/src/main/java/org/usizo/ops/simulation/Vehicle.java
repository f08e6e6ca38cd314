package org.usizo.ops.simulation;

import java.util.UUID;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/** One responder as the day goes on. */
final class Vehicle {

  final ResponderRow row;
  final ResponderId id;
  final int number;

  /** What it is under way to or at work on; null when free. */
  Job job;

  private Place from;
  private int leftAt;
  private int reachesAt;
  int freeAt;
  int workedSeconds;
  double metres;

  /** Counts its journeys, so that an arrival planned before a redirection is known to be void. */
  int journey;

  Vehicle(int number, ResponderRow row) {
    this.number = number;
    this.row = row;
    this.id = new ResponderId(new UUID(2, number));
    this.from = row.start();
  }

  boolean isOnShift(int now) {
    return now >= row.shiftFromSeconds() && now < row.shiftToSeconds();
  }

  int secondsOnShift(int end) {
    return Math.max(0, Math.min(end, row.shiftToSeconds()) - row.shiftFromSeconds());
  }

  boolean isFree(int now) {
    return job == null && isOnShift(now);
  }

  boolean isEnRoute() {
    return job != null && !job.isReached();
  }

  boolean canDo(Job task) {
    return row.skills().containsAll(task.call.needs());
  }

  /** Where it is: under way it is as far along the straight line as its time has run. */
  Place placeAt(int now) {
    if (!isEnRoute()) {
      return from;
    }
    double done =
        reachesAt == leftAt ? 1 : Math.min(1, (now - leftAt) / (double) (reachesAt - leftAt));
    var to = job.call.scene();
    return new Place(
        from.lat() + done * (to.lat() - from.lat()), from.lon() + done * (to.lon() - from.lon()));
  }

  void setOut(Job task, int now, int travelSeconds) {
    stop(now);
    job = task;
    leftAt = now;
    reachesAt = now + travelSeconds;
    journey++;
  }

  /** Ends a journey where it is now. */
  void stop(int now) {
    if (isEnRoute()) {
      var here = placeAt(now);
      workedSeconds += now - leftAt;
      metres += from.distanceTo(here).metres();
      from = here;
      job = null;
      journey++;
    }
  }

  void reach(int now, int serviceSeconds) {
    workedSeconds += now - leftAt + serviceSeconds;
    metres += from.distanceTo(job.call.scene()).metres();
    from = job.call.scene();
    freeAt = now + serviceSeconds;
  }

  int reachesAt() {
    return reachesAt;
  }

  int startedWorkAt() {
    return reachesAt;
  }
}
