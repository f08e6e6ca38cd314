package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.usizo.dispatch.eta.Carriageway;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.eta.Journey;
import org.usizo.dispatch.eta.Motion;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.plan.TravelTimes;
import org.usizo.dispatch.responder.PositionMode;

/**
 * Ways between crews and tasks as the ETA chain knows them: those that may matter, the nearest of
 * each task, by road where a routing service is configured and by what trips have taught; all
 * others by the straight line. Asks the routing service once for the whole plan.
 */
final class RoadTravel implements TravelTimes {

  private static final int NEAREST = 12;
  private static final Duration HEADING_HOLDS = Duration.ofSeconds(60);

  private final EtaDesk etas;
  private final Map<Place, PlannedTask> tasks = new HashMap<>();
  private final Map<Place, Crew> crews = new HashMap<>();
  private final Instant now;

  RoadTravel(EtaDesk etas, PlanRegion region, Instant now) {
    this.etas = etas;
    this.now = now;
    region.tasks().forEach(task -> tasks.put(task.scene(), task));
    for (var crew : region.crews()) {
      crews.put(crew.endsAt(), crew);
      crews.put(crew.place(), crew);
    }
  }

  @Override
  public int[][] seconds(List<Place> from, List<Place> to) {
    var seconds = new int[from.size()][to.size()];
    var matter = new ArrayList<int[]>();
    for (int i = 0; i < to.size(); i++) {
      straight(from, to.get(i), i, seconds);
      matter.addAll(nearest(seconds, i));
    }
    refine(from, to, matter, seconds);
    return seconds;
  }

  private void straight(List<Place> from, Place to, int i, int[][] seconds) {
    var line = tasks.get(to).straightLine();
    for (int j = 0; j < from.size(); j++) {
      var driving = line.drivingTime(from.get(j).distanceTo(to));
      seconds[j][i] = (int) driving.plus(StraightLineEta.SETTING_OFF).toSeconds();
    }
  }

  private static List<int[]> nearest(int[][] seconds, int i) {
    return IntStream.range(0, seconds.length)
        .boxed()
        .sorted(Comparator.comparingInt(j -> seconds[j][i]))
        .limit(NEAREST)
        .map(j -> new int[] {j, i})
        .toList();
  }

  private void refine(List<Place> from, List<Place> to, List<int[]> matter, int[][] seconds) {
    var journeys =
        matter.stream().map(pair -> journey(from.get(pair[0]), to.get(pair[1]))).toList();
    if (etas.roads().areKnown()) {
      etas.roads().look(journeys);
    }
    for (int k = 0; k < matter.size(); k++) {
      var pair = matter.get(k);
      seconds[pair[0]][pair[1]] = etas.etas().of(journeys.get(k), now).eta().p50Seconds();
    }
  }

  private Journey journey(Place from, Place to) {
    var task = tasks.get(to);
    var crew = crews.get(from);
    boolean fromHere = crew.place().equals(from);
    var motion = fromHere ? motion(crew) : Motion.UNKNOWN;
    return new Journey(
        crew.id(),
        task.areaId(),
        task.straightLine(),
        from,
        to,
        Distance.metres(0),
        motion,
        !crew.isUnderWay(),
        Carriageway.findDegrees(task.sceneDirection()).orElse(null));
  }

  private Motion motion(Crew crew) {
    boolean holds =
        crew.positionMode() == PositionMode.LIVE
            && crew.fixedAt() != null
            && Duration.between(crew.fixedAt(), now).compareTo(HEADING_HOLDS) <= 0;
    return holds ? new Motion(crew.headingDegrees(), crew.speedMps()) : Motion.UNKNOWN;
  }
}
