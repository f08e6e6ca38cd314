package org.usizo.dispatch.responder;

/** Whether a responder is on duty. Whether it is busy is another question. */
public enum ShiftState {
  /** May be offered work. */
  AVAILABLE,
  /** On duty, but not to be asked now. */
  BREAK,
  /** Finishes the work it has, then goes off. */
  LAST_JOB,
  /** Off duty: no position is stored. */
  OFF
}
