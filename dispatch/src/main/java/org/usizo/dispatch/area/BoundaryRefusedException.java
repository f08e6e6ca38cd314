package org.usizo.dispatch.area;

/** A boundary that encloses nothing one could be inside of; the message says what is wrong. */
public final class BoundaryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BoundaryRefusedException(String reason) {
    super(reason);
  }
}
