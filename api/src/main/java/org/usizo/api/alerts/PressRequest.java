package org.usizo.api.alerts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.usizo.api.intake.ReceivedBody;
import org.usizo.api.security.Caller;
import org.usizo.api.security.ServletCallers;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.Press;
import org.usizo.dispatch.alert.PressBody;
import org.usizo.dispatch.alert.PressIdentity;

/**
 * A press as it came over HTTP: what the body said and who says so.
 *
 * @param device the app it came from
 */
record PressRequest(Press press, Installation device) {

  private static final int LONGEST_MEDIA_TYPE = 200;

  /** Never throws: there is no wrong press. */
  static PressRequest of(HttpServletRequest request) {
    var body = ReceivedBody.of(request);
    var caller = ServletCallers.of(request);
    var read = PressReader.read(body.bytes(), body.truncated());
    var flags = EnumSet.noneOf(AlertFlag.class);
    flags.addAll(read.flags());
    if (body.slow()) {
      flags.add(AlertFlag.BODY_SLOW);
    }
    if (caller.token().isEmpty() && request.getHeader("Authorization") != null) {
      flags.add(AlertFlag.CREDENTIALS_REFUSED);
    }
    return new PressRequest(
        new Press(
            identity(request, caller, read.installation().id()),
            read.content(),
            new PressBody(body.bytes(), mediaType(request), body.truncated() || body.slow()),
            flags),
        read.installation());
  }

  private static PressIdentity identity(
      HttpServletRequest request, Caller caller, String installationId) {
    return new PressIdentity(
        caller.token().map(Caller.TokenIdentity::issuer).orElse(null),
        caller.token().map(Caller.TokenIdentity::subject).orElse(null),
        caller.panicKey().orElse(null),
        installationId,
        request.getHeader("Idempotency-Key"),
        CallerAddress.hash(request),
        null);
  }

  private static String mediaType(HttpServletRequest request) {
    String claimed = request.getContentType();
    return claimed == null ? null : Values.findText(claimed, LONGEST_MEDIA_TYPE).orElse(null);
  }
}
