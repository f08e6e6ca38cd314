package org.usizo.api.errors;

import java.util.Optional;
import org.usizo.dispatch.assignment.WorkNotFoundException;
import org.usizo.dispatch.casefile.CaseNotFoundException;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.escalation.EscalationNotFoundException;

/** What a refusal of dispatch means for the client. */
final class Refusals {

  private Refusals() {}

  static Optional<Problem> translate(Throwable thrown) {
    return switch (thrown) {
      case CaseNotFoundException unknown -> Optional.of(Problem.notFound());
      case EscalationNotFoundException unknown -> Optional.of(Problem.notFound());
      case WorkNotFoundException unknown -> Optional.of(Problem.notFound());
      case CaseRefusedException refused -> Optional.of(of(refused));
      default -> Optional.empty();
    };
  }

  private static Problem of(CaseRefusedException refused) {
    var type =
        switch (refused.reason()) {
          case NOT_ALLOWED -> ProblemType.FORBIDDEN;
          case ILLEGAL_STEP, CLAIMED -> ProblemType.CONFLICT;
          case STALE_VERSION -> ProblemType.STALE;
          case NOT_VALID -> ProblemType.INVALID;
          case NO_SUCH_PART -> ProblemType.NOT_FOUND;
        };
    return Problem.of(type).detail(refused.getMessage()).with("reason", refused.reason().name());
  }
}
