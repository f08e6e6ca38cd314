package org.usizo.dispatch.assignment;

/** How an area sends help for a kind of case. */
public enum DispatchMode {
  /** Offers at once to the best, then to the next. */
  AUTO,
  /** Own fleet: the best is assigned at once and must acknowledge. */
  DIRECT,
  /** Recommends; an agent confirms. */
  ASSISTED,
  /** An agent chooses. */
  MANUAL
}
