package org.usizo.dispatch.escalation;

/** Where an escalation stands. */
public enum EscalationState {
  /** Nobody has taken it on yet; it repeats and climbs. */
  OPEN,
  /** A named person has promised the next action by a time. */
  ACKNOWLEDGED,
  RESOLVED
}
