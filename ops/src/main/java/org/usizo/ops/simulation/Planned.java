package org.usizo.ops.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.usizo.dispatch.plan.Move;
import org.usizo.dispatch.plan.PlanPolicy;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.responder.ResponderId;

/** Usizo's own rule: the plan of the dispatch module, made anew at every event. */
public final class Planned implements Rule {

  private final String name;
  private final PlanSettings settings;
  private long longestNanos;

  public Planned(String name, PlanSettings settings) {
    this.name = name;
    this.settings = settings;
  }

  @Override
  public String name() {
    return name;
  }

  /** The longest that one plan took so far, in nanoseconds of this machine. */
  public long longestNanos() {
    return longestNanos;
  }

  @Override
  public List<Order> decide(Day day) {
    if (day.openJobs().isEmpty()) {
      return List.of();
    }
    long from = System.nanoTime();
    var moves = PlanPolicy.plan(day.situation(), day.estimates(), settings).moves();
    longestNanos = Math.max(longestNanos, System.nanoTime() - from);
    return ordersOf(moves, day);
  }

  private static List<Order> ordersOf(List<Move> moves, Day day) {
    Map<ResponderId, Vehicle> vehicles = new HashMap<>();
    day.vehicles().forEach(vehicle -> vehicles.put(vehicle.id, vehicle));
    var jobs = day.openJobs();
    var orders = new ArrayList<Order>();
    for (int i = 0; i < moves.size(); i++) {
      var vehicle =
          switch (moves.get(i)) {
            case Move.Offer offer -> vehicles.get(offer.responderId());
            case Move.Redirect redirect -> vehicles.get(redirect.responderId());
            case Move.PlanNext next -> null;
            case Move.Keep keep -> null;
            case Move.LeaveWaiting waiting -> null;
          };
      if (vehicle != null) {
        orders.add(new Order(jobs.get(i), vehicle));
      }
    }
    return orders;
  }
}
