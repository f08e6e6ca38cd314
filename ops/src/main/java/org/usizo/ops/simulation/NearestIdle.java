package org.usizo.ops.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One case at a time, as most systems do: a call takes the nearest free responder that can do it; a
 * responder that gets free takes the gravest waiting call, the nearest of equals.
 *
 * @param oldestFirst takes the oldest of equals instead: first come, first served
 */
public record NearestIdle(String name, boolean oldestFirst) implements Rule {

  @Override
  public List<Order> decide(Day day) {
    var orders = new ArrayList<Order>();
    var free = new ArrayList<>(day.freeVehicles());
    var waiting = new ArrayList<>(day.waitingJobs());
    while (true) {
      var next = nextOrder(day, free, waiting);
      if (next == null) {
        return orders;
      }
      orders.add(next);
      free.remove(next.vehicle());
      waiting.remove(next.job());
    }
  }

  private Order nextOrder(Day day, List<Vehicle> free, List<Job> waiting) {
    return waiting.stream()
        .flatMap(job -> free.stream().filter(one -> one.canDo(job)).map(one -> new Order(job, one)))
        .min(inTurn(day))
        .orElse(null);
  }

  private Comparator<Order> inTurn(Day day) {
    var graverFirst = Comparator.<Order>comparingInt(order -> order.job().call.priority());
    var inTurn =
        oldestFirst
            ? graverFirst.thenComparingInt(order -> order.job().call.atSeconds())
            : graverFirst;
    return inTurn
        .thenComparingInt(order -> day.estimateSeconds(order.vehicle(), order.job()))
        .thenComparing(order -> order.job().taskId.toString())
        .thenComparing(order -> order.vehicle().number);
  }
}
