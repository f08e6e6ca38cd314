package org.usizo.api.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a problem from outside the REST resources: filters, servlets, error pages. */
public final class ProblemAnswer {
  private ProblemAnswer() {}

  /** Writes the problem as the answer to this request. */
  public static void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(problem, request.getRequestURI(), request, response);
  }

  static void send(
      Problem problem, String instance, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json =
        ProblemJson.write(problem, instance, Correlation.of(request))
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setHeader(Correlation.HEADER, Correlation.of(request));
    response.setContentType(ProblemJson.MEDIA_TYPE);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
