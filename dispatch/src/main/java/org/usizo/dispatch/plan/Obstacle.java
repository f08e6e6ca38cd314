package org.usizo.dispatch.plan;

/** Why a responder cannot be sent to a task, whatever it would cost. */
enum Obstacle {
  NONE,
  LACKS_SKILL,
  /** It was asked for this task before, or had it. */
  ASKED_BEFORE,
  NO_WAY,
  /** It would arrive after the end of its shift. */
  SHIFT_OVER,
  /** It is at work, and next jobs are not planned, or the task would lose who is under way. */
  BUSY,
  /** It is under way to a task that must keep it. */
  NEEDED_THERE
}
