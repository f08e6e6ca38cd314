package org.usizo.ops.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * How a day went.
 *
 * @param responseSeconds of every call that was reached, in order of arrival of the calls
 * @param unreached calls that nobody ever reached: nobody had the skills, or shifts were over
 * @param lateShare of all calls, later than the target; those never reached count as late
 * @param redirectionsPerCase how often a helper under way changed, by call
 * @param utilisation time under way or at work by time on shift
 * @param kilometresPerCase driven, in a straight line
 * @param promiseErrorSeconds mean distance between the arrival first promised and the true one
 */
public record Measures(
    String rule,
    int[] responseSeconds,
    int[] priorities,
    int unreached,
    double lateShare,
    double redirectionsPerCase,
    double utilisation,
    double kilometresPerCase,
    double promiseErrorSeconds,
    int targetSeconds) {

  static Measures of(Scenario scenario, Rule rule, List<Job> jobs, List<Vehicle> vehicles) {
    var reached = jobs.stream().filter(Job::isReached).toList();
    long late =
        reached.stream().filter(job -> job.responseSeconds() > scenario.targetSeconds()).count();
    int unreached = jobs.size() - reached.size();
    double calls = Math.max(1, jobs.size());
    int end = vehicles.stream().mapToInt(one -> one.freeAt).max().orElse(0);
    double onShift = vehicles.stream().mapToInt(one -> one.secondsOnShift(end)).sum();
    return new Measures(
        rule.name(),
        reached.stream().mapToInt(Job::responseSeconds).toArray(),
        reached.stream().mapToInt(job -> job.call.priority()).toArray(),
        unreached,
        (late + unreached) / calls,
        jobs.stream().mapToInt(job -> job.redirections).sum() / calls,
        vehicles.stream().mapToInt(one -> one.workedSeconds).sum() / Math.max(1, onShift),
        vehicles.stream().mapToDouble(one -> one.metres).sum() / 1000 / calls,
        reached.stream().mapToInt(Job::promiseErrorSeconds).average().orElse(0),
        scenario.targetSeconds());
  }

  public double meanSeconds() {
    return Arrays.stream(responseSeconds).average().orElse(0);
  }

  /** The time within which this share of the calls reached was reached. */
  public double quantileSeconds(double share) {
    var sorted = responseSeconds.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  public double longestSeconds() {
    return Arrays.stream(responseSeconds).max().orElse(0);
  }

  /** Mean response of one priority's calls. */
  public double meanSecondsOf(int priority) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < priorities.length; i++) {
      if (priorities[i] == priority) {
        sum += responseSeconds[i];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
