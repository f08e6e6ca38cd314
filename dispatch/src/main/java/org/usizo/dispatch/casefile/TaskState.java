package org.usizo.dispatch.casefile;

/** Where one need of a case stands. */
public enum TaskState {
  /** Needs somebody. */
  OPEN,
  /** Somebody is bound to it. */
  ASSIGNED,
  DONE,
  CANCELLED
}
