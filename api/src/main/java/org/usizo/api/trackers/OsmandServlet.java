package org.usizo.api.trackers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemAnswer;
import org.usizo.api.errors.ProblemType;
import org.usizo.dispatch.responder.DeviceProtocol;

/**
 * The OsmAnd protocol of OsmAnd and Traccar Client: {@code /ingest/osmand/{secret}}, or the secret
 * behind the last dot of {@code id}. Answers 200 after commit; an unknown device 404 to JSON and
 * 400 to queries, as those apps expect.
 */
@WebServlet(
    urlPatterns = {"/ingest/osmand", "/ingest/osmand/*"},
    asyncSupported = true)
public class OsmandServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Trackers trackers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    takeQuery(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var type = request.getContentType() == null ? "" : request.getContentType();
    if (type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      takeJson(request, response);
    } else {
      takeQuery(request, response);
    }
  }

  private void takeQuery(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id =
        Optional.ofNullable(request.getParameter("id")).orElse(request.getParameter("deviceid"));
    var device = trackers.find(secret(request, id), DeviceProtocol.OSMAND);
    if (device.isEmpty()) {
      refuse(Problem.of(ProblemType.INVALID).detail("Unknown device"), request, response);
      return;
    }
    try {
      trackers.take(device.get(), new OsmandQuery(request::getParameter).read());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      refuse(Problem.invalid("", "The report cannot be read"), request, response);
    }
  }

  private void takeJson(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var report = Trackers.body(request).map(OsmandJson::new);
      var id = report.map(OsmandJson::deviceId).orElse(null);
      var device = trackers.find(secret(request, id), DeviceProtocol.OSMAND);
      if (device.isEmpty()) {
        refuse(Problem.notFound().detail("Unknown device"), request, response);
      } else if (report.isPresent()) {
        trackers.take(device.get(), report.get().read());
      }
    } catch (IllegalArgumentException e) {
      refuse(Problem.invalid("", "The report cannot be read"), request, response);
    }
  }

  private static String secret(HttpServletRequest request, String id) {
    var path = request.getPathInfo();
    if (path != null && path.length() > 1) {
      return path.substring(1);
    }
    return id == null ? null : id.substring(id.lastIndexOf('.') + 1);
  }

  private static void refuse(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ProblemAnswer.send(problem, request, response);
  }
}
