package org.usizo.dispatch.casefile;

import java.util.EnumSet;
import java.util.Set;

/** The work of one responder on one task. Work status lives here, not on the responder. */
public enum AssignmentStatus {
  ACCEPTED,
  EN_ROUTE,
  ON_SCENE,
  TRANSPORTING,
  AT_DESTINATION,
  /** The task is done. */
  CLEARED,
  /** Given back: broken down, unsafe, shift over. */
  RELEASED,
  /** Sent to a graver or better fitting task instead. */
  REDIRECTED,
  /** Taken back by us: cancelled case, agent's decision. */
  WITHDRAWN,
  /** Nobody there on arrival, after trying to reach them. */
  GONE_ON_ARRIVAL,
  /** Was there, could not help. */
  UNSUCCESSFUL;

  private static final Set<AssignmentStatus> ACTIVE = EnumSet.range(ACCEPTED, AT_DESTINATION);

  /** Whether the responder is still bound to the task. */
  public boolean isActive() {
    return ACTIVE.contains(this);
  }

  /** Whether this is a step of the normal way from ACCEPTED to CLEARED. */
  public boolean isStep() {
    return isActive() || this == CLEARED;
  }
}
