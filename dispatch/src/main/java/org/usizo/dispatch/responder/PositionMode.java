package org.usizo.dispatch.responder;

/** How we know where a responder is. */
public enum PositionMode {
  /** A device reports; a fix older than some minutes is not good enough to send somebody by. */
  LIVE,
  /** Waits at a known place. */
  BASE,
  /** Moves about within some distance of a known place. */
  ZONE
}
