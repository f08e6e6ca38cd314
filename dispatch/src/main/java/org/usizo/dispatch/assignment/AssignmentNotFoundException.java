package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.AssignmentId;

/** There is no such assignment, or not for this viewer. */
public final class AssignmentNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AssignmentNotFoundException(AssignmentId id) {
    super("No assignment " + id);
  }
}
