package org.usizo.dispatch.area;

/** The last area in service stays: a press must always find one. */
public final class LastAreaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LastAreaException() {
    super("This is the last area in service, and every press needs one: state another one first");
  }
}
