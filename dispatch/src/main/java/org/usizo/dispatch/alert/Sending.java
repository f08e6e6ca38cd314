package org.usizo.dispatch.alert;

import java.time.Instant;

/**
 * What happens to a stored press without anybody doing anything.
 *
 * @param dispatchAt when somebody is looked for; null: only when an agent says so
 * @param agentFirstUntil an agent looks at it first, until then; null when it need not wait, or
 *     waits without an end
 * @param agentDueAt an agent has it by then, else it escalates; null for a drill
 * @param overBudget too many doubtful presses were already sent from this source or area
 */
public record Sending(
    Instant dispatchAt, Instant agentFirstUntil, Instant agentDueAt, boolean overBudget) {

  /** Whether an agent has to look before anybody is sent. */
  public boolean isAgentFirst(Instant now) {
    return dispatchAt == null || dispatchAt.isAfter(now);
  }
}
