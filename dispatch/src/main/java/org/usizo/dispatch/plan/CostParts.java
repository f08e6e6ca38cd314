package org.usizo.dispatch.plan;

/**
 * What sending a responder to a task costs, part by part, in weighted seconds: a second's wait of
 * an ordinary task counts 1.
 *
 * @param travel the wait until it is there, by priority
 * @param lateness past the target, more than in proportion
 * @param fairness what the time already waited adds
 * @param capacity its time on the road, which others wait for: dearer the more tasks are open
 * @param skillWaste rare skills the task does not need
 * @param preference organisation and contract distance
 * @param shift work past the end of its shift
 * @param change the customer's helper would change
 */
public record CostParts(
    long travel,
    long lateness,
    long fairness,
    long capacity,
    long skillWaste,
    long preference,
    long shift,
    long change) {

  public long total() {
    return travel + lateness + fairness + capacity + skillWaste + preference + shift + change;
  }
}
