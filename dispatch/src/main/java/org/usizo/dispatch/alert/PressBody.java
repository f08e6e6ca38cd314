package org.usizo.dispatch.alert;

/**
 * A press byte for byte.
 *
 * @param raw the first 64 kB at most
 * @param contentType as claimed, null when not
 * @param truncated more came than is kept
 */
public record PressBody(byte[] raw, String contentType, boolean truncated) {

  /** Longest body that is kept, in bytes. */
  public static final int MAX_BYTES = 65_536;
}
