package org.usizo.dispatch.agent;

/** Whether an agent can be given cases. */
public enum Presence {
  AVAILABLE,
  /** Here, but not to be given more. */
  BUSY,
  /** Back soon. */
  AWAY,
  OFFLINE
}
