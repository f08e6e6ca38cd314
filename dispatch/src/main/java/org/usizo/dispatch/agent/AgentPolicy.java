package org.usizo.dispatch.agent;

import java.time.Duration;

/**
 * How long a case may be without an agent.
 *
 * @param agentWithinP1 an agent must have a case of priority 1 by then, else it escalates
 * @param agentWithin the same for all others
 * @param claimWithinP1 who was given a case of priority 1 must have looked at it by then
 * @param claimWithin the same for all others
 * @param presenceFor how long a presence holds that nobody renews
 */
public record AgentPolicy(
    Duration agentWithinP1,
    Duration agentWithin,
    Duration claimWithinP1,
    Duration claimWithin,
    Duration presenceFor) {

  /** What an installation gets that sets nothing. */
  public static AgentPolicy defaults() {
    return new AgentPolicy(
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        Duration.ofMinutes(3),
        Duration.ofHours(12));
  }

  /** Until when somebody must be found. */
  public Duration agentWithin(int priority) {
    return priority == 1 ? agentWithinP1 : agentWithin;
  }

  /** Until when who was found must have claimed it. */
  public Duration claimWithin(int priority) {
    return priority == 1 ? claimWithinP1 : claimWithin;
  }
}
