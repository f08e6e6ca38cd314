package org.usizo.api.trackers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemAnswer;
import org.usizo.api.errors.ProblemType;
import org.usizo.dispatch.responder.DeviceProtocol;
import org.usizo.dispatch.responder.ResponderDevice;

/**
 * OwnTracks in HTTP mode: the device's secret is the password of Basic authentication. Answers 200
 * and an empty list after commit, also to what it skips, so that the app empties its queue.
 */
@WebServlet(urlPatterns = "/ingest/owntracks", asyncSupported = true)
public class OwnTracksServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BASIC = "Basic ";

  @Inject private transient Trackers trackers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var device = findDevice(request);
    if (device.isEmpty()) {
      ProblemAnswer.send(
          Problem.of(ProblemType.NOT_SIGNED_IN).header("WWW-Authenticate", "Basic realm=\"usizo\""),
          request,
          response);
      return;
    }
    try {
      var body = Trackers.body(request);
      if (body.isPresent()) {
        trackers.take(device.get(), new OwnTracksJson(body.get()).read());
      }
    } catch (IllegalArgumentException e) {
      ProblemAnswer.send(Problem.invalid("", "The report cannot be read"), request, response);
      return;
    }
    response.setContentType("application/json");
    response.getOutputStream().write("[]".getBytes(StandardCharsets.US_ASCII));
  }

  private Optional<ResponderDevice> findDevice(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      var decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      var pair = new String(decoded, StandardCharsets.UTF_8);
      return trackers.find(pair.substring(pair.indexOf(':') + 1), DeviceProtocol.OWNTRACKS);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
