package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.AssignmentId;

/** What came of a responder's answer to an offer. */
public sealed interface OfferAnswer {

  /** The task is its. A repeat of the winner's answer ends here too. */
  record Accepted(AssignmentId assignmentId) implements OfferAnswer {}

  /** Noted; the next one is asked. A repeat ends here too. */
  record Declined() implements OfferAnswer {}

  /** Too late, or not possible: nothing has changed. */
  record Refused(Why why) implements OfferAnswer {}

  /** Why an answer does not count. */
  enum Why {
    /** The deadline was over. */
    EXPIRED,
    /** We took the offer back. */
    WITHDRAWN,
    /** Somebody else has the task. */
    TAKEN,
    /** It was declined before. */
    DECLINED,
    /** It was accepted before. */
    ACCEPTED,
    /** The responder works on another case. */
    BUSY,
    /** The responder is off duty. */
    OFF_DUTY
  }
}
