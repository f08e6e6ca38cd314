package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.AssignmentStatus;

/** What came of a status report. */
public sealed interface StatusOutcome {

  /** The assignment stands there now. */
  record Moved(AssignmentStatus to) implements StatusOutcome {}

  /** Said before: nothing to do. */
  record Repeated(AssignmentStatus status) implements StatusOutcome {}

  /** On the timeline, but a later status had come before: it stays. */
  record RecordedLate(AssignmentStatus status) implements StatusOutcome {}

  /** The transition table has no such step from here. */
  record Refused(AssignmentStatus from, AssignmentStatus to) implements StatusOutcome {}

  /** Nobody tried to reach the customer before leaving. */
  record NoContactAttempt() implements StatusOutcome {}
}
