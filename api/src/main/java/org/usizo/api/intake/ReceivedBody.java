package org.usizo.api.intake;

import jakarta.servlet.ServletRequest;

/**
 * A request's body as far as it was kept.
 *
 * @param bytes what was kept; empty for no body
 * @param truncated whether more was sent, or was still to come when the time was up
 */
public record ReceivedBody(byte[] bytes, boolean truncated) {
  private static final String ATTRIBUTE = ReceivedBody.class.getName();
  private static final ReceivedBody NONE = new ReceivedBody(new byte[0], false);

  /** The body of this request. */
  public static ReceivedBody of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof ReceivedBody body ? body : NONE;
  }

  void keepIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
