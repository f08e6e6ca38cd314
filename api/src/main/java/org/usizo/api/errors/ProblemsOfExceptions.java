package org.usizo.api.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;

/** Which problem an exception is; pure, so that every row can be tested. */
final class ProblemsOfExceptions {
  private ProblemsOfExceptions() {}

  static Problem translate(Throwable thrown) {
    return switch (thrown) {
      case ProblemException known -> known.problem();
      case ConstraintViolationException violations -> ofViolations(violations);
      case WebApplicationException web -> ofWeb(web);
      default -> Refusals.translate(thrown).orElseGet(() -> ofFault(thrown));
    };
  }

  private static Problem ofFault(Throwable thrown) {
    Optional<ProblemException> inner = findCause(thrown, ProblemException.class);
    if (inner.isPresent()) {
      return inner.get().problem();
    }
    return findCause(thrown, SQLException.class)
        .flatMap(DatabaseFaults::translate)
        .orElseGet(() -> Problem.of(ProblemType.INTERNAL));
  }

  private static Problem ofWeb(WebApplicationException web) {
    Response response = web.getResponse();
    Problem problem =
        Problem.of(ProblemType.ofStatus(response.getStatus())).status(response.getStatus());
    String allow = response.getHeaderString(HttpHeaders.ALLOW);
    return web instanceof NotAllowedException && allow != null
        ? problem.header(HttpHeaders.ALLOW, allow)
        : problem;
  }

  private static Problem ofViolations(ConstraintViolationException violations) {
    Problem problem = Problem.of(ProblemType.INVALID).detail("Some values are not acceptable");
    for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
      problem = problem.error(ViolationPointer.of(violation), violation.getMessage());
    }
    return problem;
  }

  private static <T extends Throwable> Optional<T> findCause(Throwable thrown, Class<T> type) {
    int depth = 0;
    for (Throwable at = thrown; at != null && depth < 20; at = at.getCause()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
      depth++;
    }
    return Optional.empty();
  }
}
