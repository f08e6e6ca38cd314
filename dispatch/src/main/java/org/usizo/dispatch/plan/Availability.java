package org.usizo.dispatch.plan;

import java.time.Instant;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.geo.Place;

/** When and from where a responder can set out. */
public sealed interface Availability {

  /** At once, from where it is. */
  record Free() implements Availability {}

  /** Under way to a task and not yet there: it can still be sent elsewhere. */
  record EnRoute(TaskId taskId) implements Availability {}

  /**
   * At work; what it does next can be planned.
   *
   * @param until when it is expected to be free
   * @param from where it will be then: the scene, or the destination of a transport
   */
  record Busy(Instant until, Place from) implements Availability {}
}
