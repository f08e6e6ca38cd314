package org.usizo.api.errors;

/** Carries a {@link Problem} to the mapper. Has no stack trace: it is an answer, not a fault. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /** Built by {@link Problem#toException()}. */
  ProblemException(Problem problem) {
    super(problem.type().title(), null, false, false);
    this.problem = problem;
  }

  /** What to answer. */
  public Problem problem() {
    return problem;
  }
}
