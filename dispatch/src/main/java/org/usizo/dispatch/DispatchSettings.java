package org.usizo.dispatch;

import java.time.Duration;
import org.usizo.dispatch.agent.AgentPolicy;
import org.usizo.dispatch.alert.AlertSettings;
import org.usizo.dispatch.assignment.AssignmentSettings;
import org.usizo.dispatch.care.CarePolicy;
import org.usizo.dispatch.escalation.EscalationPolicy;
import org.usizo.dispatch.eta.EtaSettings;
import org.usizo.dispatch.plan.PlanSettings;

/**
 * What an installation may set about dispatch. Each part documents its own values.
 *
 * @param closeAfter how long a resolved case stays open for a second thought before it is closed
 * @param sweepInterval how often every node looks for due rows at the latest
 * @param everyArea agents and managers without an area record serve every area: development only
 * @param escalation when unanswered escalations repeat and climb
 * @param alerts about presses
 * @param assignment deadlines of offers, how fresh positions must be
 * @param eta where driving times come from
 * @param agents how long a case may be without an agent
 * @param care what whoever waits is promised
 * @param plan what the joint plan weighs, and how often a customer's helper may change
 */
public record DispatchSettings(
    Duration closeAfter,
    Duration sweepInterval,
    boolean everyArea,
    EscalationPolicy escalation,
    AlertSettings alerts,
    AssignmentSettings assignment,
    EtaSettings eta,
    AgentPolicy agents,
    CarePolicy care,
    PlanSettings plan) {

  /** What an installation gets that sets nothing. */
  public static DispatchSettings defaults() {
    return new DispatchSettings(
        Duration.ofMinutes(15),
        Duration.ofMillis(250),
        false,
        EscalationPolicy.defaults(),
        AlertSettings.defaults(),
        AssignmentSettings.defaults(),
        EtaSettings.defaults(),
        AgentPolicy.defaults(),
        CarePolicy.defaults(),
        PlanSettings.tuned());
  }

  /** The same, with agents and managers without an area record serving every area or none. */
  public DispatchSettings withEveryArea(boolean open) {
    return new DispatchSettings(
        closeAfter, sweepInterval, open, escalation, alerts, assignment, eta, agents, care, plan);
  }
}
