package org.usizo.api.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A thrown exception as a REST answer. */
final class ProblemResponses {
  private static final System.Logger LOG = System.getLogger(ProblemResponses.class.getName());

  private ProblemResponses() {}

  static Response of(Throwable thrown, HttpServletRequest request) {
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    Problem problem = ProblemsOfExceptions.translate(thrown);
    if (problem.type() == ProblemType.INTERNAL) {
      LOG.log(System.Logger.Level.ERROR, "A request failed for a reason of our own", thrown);
    }
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(ProblemJson.MEDIA_TYPE)
            .entity(ProblemJson.write(problem, request.getRequestURI(), Correlation.of(request)));
    problem.headers().forEach(answer::header);
    return answer.build();
  }
}
