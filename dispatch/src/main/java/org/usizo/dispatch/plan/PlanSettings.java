package org.usizo.dispatch.plan;

import java.time.Duration;
import java.util.List;

/**
 * What a second is worth, and what the plan may do. All weights multiply seconds of waiting of an
 * ordinary (priority 3) task; 0 switches a part off.
 *
 * @param priorityWeights worth of a second's wait by priority, gravest first; the last counts for
 *     all lesser ones
 * @param lateness extra worth of a second past the target; grows with the square of the lateness
 * @param fairness by how much the worth of a second grows for each target's length already waited
 * @param capacity what a second on the road costs for each open task by responder: when many wait,
 *     the short way serves more of them
 * @param skillWasteSeconds what taking the last responder with a skill costs when the task does not
 *     need that skill; half for one of two, a third for one of three
 * @param beyondContractSeconds what leaving the contract's distance costs
 * @param shiftOverrun what a second of work past the end of a shift costs
 * @param releaseDoubt by how much the rest of a running job is believed longer than expected, as a
 *     share of that rest
 * @param hysteresisSeconds how many weighted seconds a change of helper must save
 * @param redirectionsPerTask how often a task's helper may change for the common good; 0: never. A
 *     graver case may take it even then, when {@code preemption} is on
 * @param nextJobs whether busy responders are planned for
 * @param preemption whether a graver task may take a responder under way to a lesser one
 * @param largestProblem tasks x responders weighed at most in one plan, which bounds its time and
 *     memory; beyond, graver and older tasks come first
 */
public record PlanSettings(
    List<Double> priorityWeights,
    double lateness,
    double fairness,
    double capacity,
    double skillWasteSeconds,
    int beyondContractSeconds,
    double shiftOverrun,
    double releaseDoubt,
    int hysteresisSeconds,
    int redirectionsPerTask,
    boolean nextJobs,
    boolean preemption,
    int largestProblem) {

  /** What a second's worth makes of being helped at all: more than any way there costs. */
  static final Duration WORTH_OF_HELP = Duration.ofDays(3);

  public PlanSettings {
    priorityWeights = List.copyOf(priorityWeights);
    if (priorityWeights.isEmpty()) {
      throw new IllegalArgumentException("No priority weights: at least one is needed");
    }
  }

  /** As tuned in the policy simulator; decision 0130 says how and what it costs. */
  public static PlanSettings tuned() {
    return new PlanSettings(
        List.of(16.0, 5.0, 1.0, 0.7, 0.5),
        0.3,
        0.25,
        1,
        600,
        900,
        0.5,
        1,
        120,
        3,
        true,
        true,
        1_000_000);
  }

  /** The worth of a second's wait of a task of this priority, in seconds of an ordinary one's. */
  public double weightOf(int priority) {
    return priorityWeights.get(Math.clamp(priority - 1, 0, priorityWeights.size() - 1));
  }

  public PlanSettings withLateness(double weight) {
    return new PlanSettings(
        priorityWeights,
        weight,
        fairness,
        capacity,
        skillWasteSeconds,
        beyondContractSeconds,
        shiftOverrun,
        releaseDoubt,
        hysteresisSeconds,
        redirectionsPerTask,
        nextJobs,
        preemption,
        largestProblem);
  }

  public PlanSettings withFairness(double growth) {
    return new PlanSettings(
        priorityWeights,
        lateness,
        growth,
        capacity,
        skillWasteSeconds,
        beyondContractSeconds,
        shiftOverrun,
        releaseDoubt,
        hysteresisSeconds,
        redirectionsPerTask,
        nextJobs,
        preemption,
        largestProblem);
  }

  public PlanSettings withCapacity(double weight) {
    return new PlanSettings(
        priorityWeights,
        lateness,
        fairness,
        weight,
        skillWasteSeconds,
        beyondContractSeconds,
        shiftOverrun,
        releaseDoubt,
        hysteresisSeconds,
        redirectionsPerTask,
        nextJobs,
        preemption,
        largestProblem);
  }

  public PlanSettings withSkillWasteSeconds(double seconds) {
    return new PlanSettings(
        priorityWeights,
        lateness,
        fairness,
        capacity,
        seconds,
        beyondContractSeconds,
        shiftOverrun,
        releaseDoubt,
        hysteresisSeconds,
        redirectionsPerTask,
        nextJobs,
        preemption,
        largestProblem);
  }

  /** With another hysteresis and another cap; a cap of 0 also ends pre-emption. */
  public PlanSettings withRedirections(int newHysteresisSeconds, int perTask) {
    return new PlanSettings(
        priorityWeights,
        lateness,
        fairness,
        capacity,
        skillWasteSeconds,
        beyondContractSeconds,
        shiftOverrun,
        releaseDoubt,
        newHysteresisSeconds,
        perTask,
        nextJobs,
        preemption && perTask > 0,
        largestProblem);
  }

  /** With or without next jobs for busy responders, and how far their release is doubted. */
  public PlanSettings withNextJobs(boolean planned, double doubt) {
    return new PlanSettings(
        priorityWeights,
        lateness,
        fairness,
        capacity,
        skillWasteSeconds,
        beyondContractSeconds,
        shiftOverrun,
        doubt,
        hysteresisSeconds,
        redirectionsPerTask,
        planned,
        preemption,
        largestProblem);
  }

  /** With another bound on what one plan weighs. */
  public PlanSettings withLargestProblem(int pairs) {
    return new PlanSettings(
        priorityWeights,
        lateness,
        fairness,
        capacity,
        skillWasteSeconds,
        beyondContractSeconds,
        shiftOverrun,
        releaseDoubt,
        hysteresisSeconds,
        redirectionsPerTask,
        nextJobs,
        preemption,
        pairs);
  }
}
