package org.usizo.ops.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import org.usizo.dispatch.plan.Availability;
import org.usizo.dispatch.plan.OpenTask;
import org.usizo.dispatch.plan.Situation;
import org.usizo.dispatch.plan.StraightLineTravel;
import org.usizo.dispatch.plan.TravelTimes;
import org.usizo.dispatch.plan.UsableResponder;

/**
 * One day under one rule, event by event. The same scenario and rule give the same day: chance
 * comes from the scenario's seed, for each pair of call and responder on its own, so that all rules
 * meet the same roads.
 */
public final class Day {

  private static final Instant MIDNIGHT = Instant.parse("2026-01-01T00:00:00Z");

  /** A job that takes longer than expected is believed to take this much longer still. */
  private static final int OVERDUE_REST_SECONDS = 300;

  private final Scenario scenario;
  private final Rule rule;
  private final StraightLineTravel estimates;
  private final List<Vehicle> vehicles = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();
  private final List<Job> open = new ArrayList<>();
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private int now;
  private long counter;

  private record Event(int at, long order, Runnable what) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      return at != other.at ? Integer.compare(at, other.at) : Long.compare(order, other.order);
    }
  }

  private Day(Scenario scenario, Rule rule) {
    this.scenario = scenario;
    this.rule = rule;
    this.estimates = new StraightLineTravel(scenario.detour(), scenario.speedMps());
    scenario.responders().forEach(row -> vehicles.add(new Vehicle(vehicles.size(), row)));
    scenario.calls().forEach(call -> jobs.add(new Job(jobs.size(), call)));
  }

  /** Lives through the day until every call that can be helped is. */
  public static Measures run(Scenario scenario, Rule rule) {
    var day = new Day(scenario, rule);
    day.live();
    return Measures.of(scenario, rule, day.jobs, day.vehicles);
  }

  private void live() {
    jobs.forEach(job -> at(job.call.atSeconds(), () -> open.add(job)));
    vehicles.forEach(vehicle -> at(vehicle.row.shiftFromSeconds(), () -> {}));
    if (rule.everySeconds() > 0) {
      at(rule.everySeconds(), this::tick);
    }
    while (!events.isEmpty()) {
      now = events.peek().at();
      while (!events.isEmpty() && events.peek().at() == now) {
        events.poll().what().run();
      }
      if (rule.everySeconds() == 0) {
        decide();
      }
    }
  }

  private void at(int when, Runnable what) {
    events.add(new Event(when, counter++, what));
  }

  private void tick() {
    decide();
    if (!events.isEmpty()) {
      at(now + rule.everySeconds(), this::tick);
    }
  }

  private void decide() {
    var orders = rule.decide(this);
    var changed = new ArrayList<Job>();
    for (var order : orders) {
      giveUp(order.vehicle().job, changed);
      giveUp(order.job(), changed);
    }
    orders.forEach(this::send);
    changed.forEach(job -> job.redirections++);
  }

  private void giveUp(Job job, List<Job> changed) {
    if (job != null && job.server != null) {
      job.server.stop(now);
      job.server = null;
      changed.add(job);
    }
  }

  private void send(Rule.Order order) {
    var job = order.job();
    var vehicle = order.vehicle();
    if (vehicle.job != null || !vehicle.canDo(job)) {
      throw new IllegalStateException(
          "%s sends %s to call %s: it is busy or cannot do it"
              .formatted(rule.name(), vehicle.row.id(), job.taskId));
    }
    int estimate = estimateSeconds(vehicle, job);
    if (job.promisedAt == Job.NEVER) {
      job.promisedAt = now + estimate;
    }
    vehicle.setOut(job, now, (int) Math.round(estimate * roadFactor(vehicle, job)));
    job.server = vehicle;
    int journey = vehicle.journey;
    at(vehicle.reachesAt(), () -> reach(vehicle, journey));
  }

  private void reach(Vehicle vehicle, int journey) {
    if (vehicle.journey != journey) {
      return;
    }
    var job = vehicle.job;
    job.reachedAt = now;
    open.remove(job);
    vehicle.reach(now, job.call.serviceSeconds());
    at(vehicle.freeAt, () -> vehicle.job = null);
  }

  /** How much longer than estimated the way really is: the same for all rules. */
  private double roadFactor(Vehicle vehicle, Job job) {
    if (scenario.travelSpread() == 0) {
      return 1;
    }
    long pair = job.taskId.value().getLeastSignificantBits() * 10_007 + vehicle.number;
    return Math.exp(
        scenario.travelSpread() * new SplittableRandom(scenario.seed() * 31 + pair).nextGaussian());
  }

  List<Vehicle> vehicles() {
    return Collections.unmodifiableList(vehicles);
  }

  List<Vehicle> freeVehicles() {
    return vehicles.stream().filter(vehicle -> vehicle.isFree(now)).toList();
  }

  /** Calls nobody has reached yet, oldest first. */
  List<Job> openJobs() {
    return Collections.unmodifiableList(open);
  }

  List<Job> waitingJobs() {
    return open.stream().filter(Job::isWaiting).toList();
  }

  TravelTimes estimates() {
    return estimates;
  }

  int estimateSeconds(Vehicle vehicle, Job job) {
    var from = List.of(vehicle.placeAt(now));
    return estimates.seconds(from, List.of(job.call.scene()))[0][0];
  }

  /** The day as the plan sees it: expectations, never what is still to come. */
  Situation situation() {
    return new Situation(
        instant(now),
        open.stream().map(this::openTask).toList(),
        vehicles.stream().filter(this::isUsable).map(this::usable).toList());
  }

  private boolean isUsable(Vehicle vehicle) {
    return vehicle.isEnRoute() || vehicle.isOnShift(now);
  }

  private OpenTask openTask(Job job) {
    var call = job.call;
    return new OpenTask(
        job.taskId,
        call.priority(),
        call.kind(),
        call.scene(),
        call.needs(),
        instant(call.atSeconds()),
        Duration.ofSeconds(scenario.targetSeconds()),
        Duration.ofSeconds(scenario.expectedServiceSeconds()),
        job.redirections,
        job.server == null ? null : job.server.id,
        Set.of());
  }

  private UsableResponder usable(Vehicle vehicle) {
    return new UsableResponder(
        vehicle.id,
        vehicle.row.id(),
        vehicle.placeAt(now),
        vehicle.row.skills(),
        availability(vehicle),
        instant(vehicle.row.shiftToSeconds()),
        0,
        null);
  }

  private Availability availability(Vehicle vehicle) {
    if (vehicle.job == null) {
      return new Availability.Free();
    }
    if (vehicle.isEnRoute()) {
      return new Availability.EnRoute(vehicle.job.taskId);
    }
    return new Availability.Busy(instant(believedFreeAt(vehicle)), vehicle.placeAt(now));
  }

  private int believedFreeAt(Vehicle vehicle) {
    int expected = vehicle.startedWorkAt() + scenario.expectedServiceSeconds();
    return Math.max(expected, now + OVERDUE_REST_SECONDS);
  }

  private static Instant instant(int seconds) {
    return MIDNIGHT.plusSeconds(seconds);
  }
}
