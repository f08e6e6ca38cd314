package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;

/** What came of an agent's choice of a responder. */
public sealed interface Sending {

  /** The responder is being asked. */
  record Offered(TaskId taskId, OfferId offerId) implements Sending {}

  /** The responder has the task. */
  record Assigned(TaskId taskId, AssignmentId assignmentId) implements Sending {}

  /** Nothing has changed. */
  record Refused(Why why) implements Sending {}

  /** Why a responder cannot be sent. */
  enum Why {
    /** It has an open offer or works on another case, or is not on duty. */
    NOT_FREE,
    /** There is no such responder. */
    NO_SUCH_RESPONDER,
    /** No task of this case needs anybody, or not this one. */
    NO_OPEN_TASK,
    /** A drill never reaches a responder. */
    DRILL
  }
}
