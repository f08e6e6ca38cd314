package org.usizo.dispatch.plan;

import java.time.Instant;
import java.util.List;

/**
 * All that a plan is made from, as of one moment. Equal situations give equal plans: the order of
 * the lists decides ties, so give them in a stable order.
 *
 * @param tasks those that nobody has reached yet
 * @param responders those that can be sent now, redirected, or planned for next
 */
public record Situation(Instant now, List<OpenTask> tasks, List<UsableResponder> responders) {

  public Situation {
    tasks = List.copyOf(tasks);
    responders = List.copyOf(responders);
  }
}
