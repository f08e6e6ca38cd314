package org.usizo.ops.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.plan.AssignmentSolver;
import org.usizo.dispatch.plan.StraightLineTravel;

/**
 * What no rule can beat that sends a responder only after the call has come in, from where its last
 * job ended, and lets it go on: not even one that knew all calls and work times beforehand.
 *
 * <p>Every call is somebody's first job or follows exactly one other call, and no two calls follow
 * the same. Serving i after j takes at least until j could be finished at the earliest, or until i
 * comes in, and then the way from j to i. The cheapest choice of predecessors for all calls
 * together (an assignment) is therefore no dearer than the best schedule; it may be cheaper, for
 * its chains need not fit together in time. Diverting a responder under way can beat the bound a
 * little, because it starts from the middle of a way. Calls and responders are taken as alike in
 * skills only where they are: a pair without the skill is not counted.
 */
final class OfflineBound {

  private static final int IMPOSSIBLE = 100_000_000;

  private final List<CallRow> calls;
  private final List<ResponderRow> responders;
  private final int targetSeconds;
  private final int[][] response;

  OfflineBound(Scenario scenario) {
    this.calls = scenario.calls();
    this.responders = scenario.responders();
    this.targetSeconds = scenario.targetSeconds();
    this.response = earliestResponses(scenario);
  }

  /** No schedule has a smaller share of late calls. */
  double lateShare() {
    var late = new int[calls.size()][];
    for (int i = 0; i < late.length; i++) {
      late[i] =
          Arrays.stream(response[i]).map(seconds -> seconds > targetSeconds ? 1 : 0).toArray();
    }
    return total(late) / (double) Math.max(1, calls.size());
  }

  /** No schedule has a shorter mean response. */
  double meanSeconds() {
    return total(response) / (double) Math.max(1, calls.size());
  }

  private static long total(int[][] costs) {
    var chosen = AssignmentSolver.solve(costs).columnOfRow();
    long total = 0;
    for (int i = 0; i < costs.length; i++) {
      total += costs[i][chosen[i]];
    }
    return total;
  }

  /** By call and predecessor: first the responders' starts, then the calls. */
  private int[][] earliestResponses(Scenario scenario) {
    var ways = ways(new StraightLineTravel(scenario.detour(), scenario.speedMps()));
    var earliest = new int[calls.size()];
    int[][] responses = null;
    for (int round = 0; round < 3; round++) {
      responses = responsesGiven(earliest, ways);
      for (int i = 0; i < earliest.length; i++) {
        earliest[i] = Arrays.stream(responses[i]).min().orElse(0);
      }
    }
    return responses;
  }

  private int[][] ways(StraightLineTravel travel) {
    List<Place> scenes = calls.stream().map(CallRow::scene).toList();
    var starts = new ArrayList<>(responders.stream().map(ResponderRow::start).toList());
    starts.addAll(scenes);
    return travel.seconds(starts, scenes);
  }

  private int[][] responsesGiven(int[] earliest, int[][] ways) {
    var responses = new int[calls.size()][responders.size() + calls.size()];
    for (int i = 0; i < responses.length; i++) {
      for (int from = 0; from < responses[i].length; from++) {
        responses[i][from] = response(i, from, earliest, ways[from][i]);
      }
    }
    return responses;
  }

  private int response(int call, int from, int[] earliest, int way) {
    int before = from - responders.size();
    if (before < 0) {
      var responder = responders.get(from);
      boolean can = responder.skills().containsAll(calls.get(call).needs());
      int late = Math.max(0, responder.shiftFromSeconds() - calls.get(call).atSeconds());
      return can ? late + way : IMPOSSIBLE;
    }
    if (before == call || !somebodyCanBoth(before, call)) {
      return IMPOSSIBLE;
    }
    var first = calls.get(before);
    int freeAt = first.atSeconds() + earliest[before] + first.serviceSeconds();
    return Math.max(0, freeAt - calls.get(call).atSeconds()) + way;
  }

  private boolean somebodyCanBoth(int one, int other) {
    return responders.stream()
        .anyMatch(
            responder ->
                responder.skills().containsAll(calls.get(one).needs())
                    && responder.skills().containsAll(calls.get(other).needs()));
  }
}
