package org.usizo.api.alerts;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.usizo.api.ApiApplication;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemAnswer;
import org.usizo.api.errors.ProblemType;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.Receipt;

/**
 * {@code POST /api/v1/alerts}: the press. A servlet and no REST resource, because REST refuses
 * requests on its own account, for their media type for one, and a press is never refused. The only
 * answer besides a receipt is 503 while the database is away: press again.
 */
@WebServlet(
    urlPatterns = {ApiApplication.PATH + "/alerts", ApiApplication.PATH + "/alerts/"},
    asyncSupported = true)
public class AlertServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(AlertServlet.class.getName());

  @Inject private transient Dispatch dispatch;
  @Inject private transient PressDevices devices;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var pressed = PressRequest.of(request);
    Receipt receipt;
    try {
      receipt = dispatch.alerts().receive(pressed.press());
    } catch (RuntimeException failure) {
      LOG.log(ERROR, "A press could not be stored and was not acknowledged", failure);
      ProblemAnswer.send(unavailable(), request, response);
      return;
    }
    devices.register(receipt, pressed.device());
    answer(receipt, response);
  }

  private static Problem unavailable() {
    return Problem.of(ProblemType.UNAVAILABLE)
        .detail("Your press is not stored yet: send it again with the same Idempotency-Key");
  }

  private static void answer(Receipt receipt, HttpServletResponse response) throws IOException {
    response.setStatus(
        receipt.replayed() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED);
    if (receipt.replayed()) {
      response.setHeader("Idempotent-Replayed", "true");
    }
    response.setHeader("Location", ReceiptJson.caseUri(receipt));
    response.setHeader("Cache-Control", "no-store");
    send(ReceiptJson.write(receipt), response);
  }

  private static void send(JsonObject json, HttpServletResponse response) throws IOException {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
