package org.usizo.ops.client;

/** No answer came: refused, cut or timed out. What was asked may have happened or not. */
public final class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreachableException(String method, Exception cause) {
    super(method + " brought no answer: " + cause, cause);
  }
}
