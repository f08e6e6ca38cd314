package org.usizo.api.intake;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemAnswer;

/** Ends of a wait; a client that has gone meanwhile is no error. */
final class Dispatching {
  private static final System.Logger LOG = System.getLogger(Dispatching.class.getName());

  private Dispatching() {}

  /** Sends the request on its way again; runs {@code otherwise} when it is already gone. */
  static void dispatchOr(AsyncContext waiting, Runnable otherwise) {
    try {
      waiting.dispatch();
    } catch (IllegalStateException gone) {
      LOG.log(System.Logger.Level.DEBUG, "A waiting request was gone");
      otherwise.run();
    }
  }

  static void answer(AsyncContext waiting, Problem problem) {
    try {
      ProblemAnswer.send(
          problem,
          (HttpServletRequest) waiting.getRequest(),
          (HttpServletResponse) waiting.getResponse());
    } catch (IOException | IllegalStateException gone) {
      LOG.log(System.Logger.Level.DEBUG, "Nobody waits for the answer any more");
    } finally {
      complete(waiting);
    }
  }

  static void complete(AsyncContext waiting) {
    try {
      waiting.complete();
    } catch (IllegalStateException gone) {
      LOG.log(System.Logger.Level.DEBUG, "A waiting request was gone");
    }
  }
}
