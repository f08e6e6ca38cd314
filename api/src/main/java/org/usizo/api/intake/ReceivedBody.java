package org.usizo.api.intake;

import jakarta.servlet.ServletRequest;

/**
 * A request's body as far as it was kept.
 *
 * @param bytes what was kept; empty for no body
 * @param truncated whether more was sent than is kept, or the sender was gone before its end
 * @param slow whether more was still to come when the time was up
 */
public record ReceivedBody(byte[] bytes, boolean truncated, boolean slow) {
  private static final String ATTRIBUTE = ReceivedBody.class.getName();
  private static final ReceivedBody NONE = new ReceivedBody(new byte[0], false, false);

  /** The body of this request. */
  public static ReceivedBody of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof ReceivedBody body ? body : NONE;
  }

  void keepIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
