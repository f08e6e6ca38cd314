package org.usizo.dispatch.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.AreaId;

/**
 * Which areas must be planned together: those with a crew that could go to tasks of both. What has
 * no crew in common is planned apart, so that the plan of one city never waits for another's. Pure.
 */
final class RegionPolicy {

  private final Map<AreaId, AreaId> leader = new HashMap<>();

  private RegionPolicy() {}

  /** Every task is in exactly one region; a crew in the one whose tasks it could reach. */
  static List<PlanRegion> partition(List<PlannedTask> tasks, List<Crew> crews) {
    var regions = new RegionPolicy();
    var grounds = new LinkedHashMap<AreaId, Ground>();
    var areaOf = new HashMap<TaskId, AreaId>();
    for (var task : tasks) {
      grounds.computeIfAbsent(task.areaId(), area -> new Ground()).cover(task);
      areaOf.put(task.id(), task.areaId());
    }
    var reach = new HashMap<Crew, List<AreaId>>();
    for (var crew : crews) {
      var areas = reachOf(crew, grounds, areaOf);
      areas.forEach(area -> regions.join(areas.getFirst(), area));
      reach.put(crew, areas);
    }
    return regions.gather(grounds.keySet(), tasks, crews, reach);
  }

  private static List<AreaId> reachOf(
      Crew crew, Map<AreaId, Ground> grounds, Map<TaskId, AreaId> areaOf) {
    var near =
        grounds.entrySet().stream()
            .filter(entry -> entry.getValue().holds(crew))
            .map(Map.Entry::getKey);
    return Stream.concat(near, Stream.ofNullable(areaOf.get(crew.taskId()))).distinct().toList();
  }

  private AreaId leaderOf(AreaId area) {
    var next = leader.getOrDefault(area, area);
    return next.equals(area) ? area : leaderOf(next);
  }

  private void join(AreaId one, AreaId other) {
    leader.put(leaderOf(other), leaderOf(one));
  }

  private List<PlanRegion> gather(
      Collection<AreaId> areas,
      List<PlannedTask> tasks,
      List<Crew> crews,
      Map<Crew, List<AreaId>> reach) {
    Map<AreaId, Set<AreaId>> groups =
        areas.stream()
            .collect(
                Collectors.groupingBy(
                    this::leaderOf,
                    LinkedHashMap::new,
                    Collectors.toCollection(
                        () -> new TreeSet<>((a, b) -> a.value().compareTo(b.value())))));
    var regions = new ArrayList<PlanRegion>();
    for (var group : groups.values()) {
      regions.add(
          new PlanRegion(
              group,
              tasks.stream().filter(task -> group.contains(task.areaId())).toList(),
              crews.stream()
                  .filter(c -> reach.get(c).stream().anyMatch(group::contains))
                  .toList()));
    }
    return regions;
  }

  /** The rectangle around an area's tasks, by its reach wider than they are. */
  private static final class Ground {

    private static final double METRES_PER_DEGREE = 111_000;

    private double south = 90;
    private double north = -90;
    private double west = 360;
    private double east = -360;

    void cover(PlannedTask task) {
      var scene = task.scene();
      double tall = task.reachMetres() / METRES_PER_DEGREE;
      double wide = tall / Math.max(0.01, Math.cos(Math.toRadians(scene.lat())));
      south = Math.min(south, scene.lat() - tall);
      north = Math.max(north, scene.lat() + tall);
      west = Math.min(west, scene.lon() - wide);
      east = Math.max(east, scene.lon() + wide);
    }

    boolean holds(Crew crew) {
      var place = crew.endsAt();
      return place.lat() >= south
          && place.lat() <= north
          && place.lon() >= west
          && place.lon() <= east;
    }
  }
}
