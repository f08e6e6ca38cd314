package org.usizo.api.intake;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Future;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;

/** One body on its way: collects it within the deadline and says what becomes of the request. */
final class SlowBody {
  private final BodyRule rule;
  private final AsyncContext waiting;
  private final BodyDeadlines deadlines;
  private final Admission admission;
  private final Runnable whenUsable;
  private BodyCollector collector;
  private volatile Future<?> deadline;

  SlowBody(
      BodyRule rule,
      AsyncContext waiting,
      BodyDeadlines deadlines,
      Admission admission,
      Runnable whenUsable) {
    this.rule = rule;
    this.waiting = waiting;
    this.deadlines = deadlines;
    this.admission = admission;
    this.whenUsable = whenUsable;
  }

  void start() throws IOException {
    endConnectionAfterwards();
    ServletInputStream input = waiting.getRequest().getInputStream();
    collector = new BodyCollector(input, rule, this::ended);
    deadline = deadlines.after(collector::expire);
    input.setReadListener(collector);
  }

  /**
   * The container may still be about its reading when the answer is out; a next request on the same
   * connection would then meet objects of this one, and fail. See ops/decisions/0162.
   */
  private void endConnectionAfterwards() {
    ((HttpServletResponse) waiting.getResponse()).setHeader("Connection", "close");
  }

  private void ended(BodyCollector.End how) {
    admission.endBody();
    deadline.cancel(false);
    if (how == BodyCollector.End.COMPLETE || rule.press()) {
      collector.body(how).keepIn(waiting.getRequest());
      whenUsable.run();
      return;
    }
    switch (how) {
      case TOO_LARGE -> Dispatching.answer(waiting, Problem.of(ProblemType.TOO_LARGE));
      case TOO_LATE -> Dispatching.answer(waiting, Problem.of(ProblemType.TOO_SLOW));
      default -> Dispatching.complete(waiting);
    }
  }
}
