package org.usizo.api.intake;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The fast path: a body that came in the same packets as the head, or none at all. */
final class ArrivedBody {
  private ArrivedBody() {}

  /**
   * Keeps the body in the request when reading it cannot block; false when some is still to come.
   */
  static boolean takeIfThere(HttpServletRequest request, BodyRule rule) throws IOException {
    long length = request.getContentLengthLong();
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    if (length <= 0 && !chunked) {
      return true;
    }
    if (chunked || length > rule.maxBytes()) {
      return false;
    }
    ServletInputStream input = request.getInputStream();
    if (input.available() < length) {
      return false;
    }
    new ReceivedBody(input.readNBytes((int) length), false, false).keepIn(request);
    return true;
  }
}
