package org.usizo.dispatch.escalation;

/** Which promise is about to break. One escalation is open per case and cause. */
public enum EscalationCause {
  /** No agent took the case in time. */
  NO_AGENT,
  /** No responder is left to be asked. */
  NOBODY_FREE,
  /** The responder's device cannot be reached. */
  RESPONDER_UNREACHED,
  /** Accepted, but does not move, moves away or has gone dark. */
  RESPONDER_SILENT,
  /** Help comes later than it was promised. */
  LATE,
  /** A responder asked for help. */
  DISTRESS,
  /** Nobody answered a request to cancel. */
  CANCELLATION_OPEN,
  /** An outside service was asked and never confirmed. */
  HANDOVER_OPEN,
  /** A person could not be reached on any channel. */
  PERSON_UNREACHED,
  /** More unverified presses than may be dispatched unseen. */
  OVER_BUDGET,
  /** The crew could not help, or found nobody. */
  UNSUCCESSFUL,
  /** An agent asked for a decision. */
  ASKED_BY_AGENT
}
