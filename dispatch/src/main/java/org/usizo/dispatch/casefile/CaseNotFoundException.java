package org.usizo.dispatch.casefile;

/** There is no such case, or not for this viewer: whoever asks cannot tell the two apart. */
public final class CaseNotFoundException extends RuntimeException {

  public CaseNotFoundException(CaseId id) {
    super("No case " + id);
  }
}
