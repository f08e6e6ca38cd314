package org.usizo.api.intake;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.usizo.api.ApiApplication;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemAnswer;
import org.usizo.api.errors.ProblemType;

/**
 * Collects the body, then lets the request in by its lane. A request whose body has arrived with
 * its head, and whose lane has a place, goes straight through; any other waits without a thread and
 * comes back by an asynchronous dispatch.
 */
public class IntakeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ADMITTED = IntakeFilter.class.getName() + ".admitted";

  @Inject private transient Admission admission;
  @Inject private transient BodyDeadlines deadlines;
  @Inject private transient DispatchedScope scope;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(ADMITTED) instanceof Lane lane) {
      proceedAfterDispatch(lane, request, response, chain);
    } else if (request.getDispatcherType() != DispatcherType.REQUEST || !isGuarded(request)) {
      chain.doFilter(request, response);
    } else {
      receive(request, response, chain);
    }
  }

  private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    BodyRule rule = BodyRule.of(request.getMethod(), path(request));
    if (!rule.press() && request.getContentLengthLong() > rule.maxBytes()) {
      ProblemAnswer.send(Problem.of(ProblemType.TOO_LARGE), request, response);
    } else if (!ArrivedBody.takeIfThere(request, rule)) {
      collect(rule, request, response);
    } else if (admission.lane(rule).tryEnter()) {
      proceed(admission.lane(rule), request, response, chain);
    } else {
      AsyncContext waiting = startWaiting(request, response);
      waitInLine(rule, waiting, deadlines.watchFirstThread(waiting));
    }
  }

  private void collect(BodyRule rule, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!admission.startBody(rule)) {
      admission.endBody();
      ProblemAnswer.send(Problem.of(ProblemType.BUSY), request, response);
      return;
    }
    AsyncContext waiting = startWaiting(request, response);
    FirstThread thread = deadlines.watchFirstThread(waiting);
    new SlowBody(rule, waiting, deadlines, admission, () -> waitInLine(rule, waiting, thread))
        .start();
  }

  /**
   * Without the container's timeout: it would decide the request's fate, and only now can it be
   * set.
   */
  private static AsyncContext startWaiting(
      HttpServletRequest request, HttpServletResponse response) {
    AsyncContext waiting = request.startAsync(request, response);
    waiting.setTimeout(0);
    return waiting;
  }

  private void waitInLine(BodyRule rule, AsyncContext waiting, FirstThread thread) {
    Lane lane = admission.lane(rule);
    Runnable whenFree = () -> thread.whenGone(() -> dispatch(waiting, lane));
    boolean slow = ReceivedBody.of(waiting.getRequest()).slow();
    boolean willRun = slow ? lane.enterLate(whenFree) : lane.enterLater(whenFree);
    if (!willRun) {
      Dispatching.answer(waiting, Problem.of(ProblemType.BUSY));
    }
  }

  private static void dispatch(AsyncContext waiting, Lane lane) {
    waiting.getRequest().setAttribute(ADMITTED, lane);
    Dispatching.dispatchOr(waiting, lane::leave);
  }

  private void proceedAfterDispatch(
      Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.removeAttribute(ADMITTED);
    try (DispatchedScope.Open open = scope.open()) {
      proceed(lane, request, response, chain);
    }
  }

  private static void proceed(
      Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(new BodyRequest(request, ReceivedBody.of(request)), response);
    } finally {
      lane.leave();
    }
  }

  private static boolean isGuarded(HttpServletRequest request) {
    String path = path(request);
    return path.startsWith(ApiApplication.PATH) || path.startsWith("/ingest");
  }

  private static String path(HttpServletRequest request) {
    String inner = request.getPathInfo();
    return inner == null ? request.getServletPath() : request.getServletPath() + inner;
  }
}
