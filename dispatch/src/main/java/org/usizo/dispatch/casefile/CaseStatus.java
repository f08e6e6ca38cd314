package org.usizo.dispatch.casefile;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands: always the result of {@link CaseProgress}, never set by hand. */
public enum CaseStatus {
  /** Stored and acknowledged; nobody is being looked for yet. */
  RECEIVED,
  /** Somebody is needed and being looked for. */
  DISPATCHING,
  /** Somebody took the task but does not move yet. */
  ASSIGNED,
  EN_ROUTE,
  ON_SCENE,
  /** With patient or vehicle on the way to, or at, the destination. */
  TRANSPORTING,
  /** Waiting on purpose, until a stated time. */
  ON_HOLD,
  /** The need is met, or was found not to exist. Resolution time ends here. */
  RESOLVED,
  CLOSED,
  CANCELLED;

  private static final Set<CaseStatus> OVER = EnumSet.of(RESOLVED, CLOSED, CANCELLED);

  /** Whether somebody may still be on the way or needed. */
  public boolean isOpen() {
    return !OVER.contains(this);
  }
}
