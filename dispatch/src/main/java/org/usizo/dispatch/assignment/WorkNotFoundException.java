package org.usizo.dispatch.assignment;

import org.usizo.dispatch.store.Id;

/** There is no such offer or assignment, or not for this viewer: nobody can tell the two apart. */
public final class WorkNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WorkNotFoundException(Id id) {
    super("No offer or assignment " + id);
  }
}
