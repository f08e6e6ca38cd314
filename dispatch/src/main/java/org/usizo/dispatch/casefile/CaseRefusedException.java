package org.usizo.dispatch.casefile;

/** A case says no, for a reason the asker may know. Nothing was changed. */
public final class CaseRefusedException extends RuntimeException {

  /** Why. */
  public enum Reason {
    /** Whoever asks sees the case but may not do this with it. */
    NOT_ALLOWED,
    /** The life cycle has no such step from here. */
    ILLEGAL_STEP,
    /** An agent has claimed the case already; the detail names the agent. */
    CLAIMED,
    /** Somebody changed it since it was read: read again, then decide again. */
    STALE_VERSION,
    /** What was asked makes no sense; the detail says why. */
    NOT_VALID,
    /** The case is there, the named part of it is not. */
    NO_SUCH_PART
  }

  private final Reason reason;

  public CaseRefusedException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
