package org.usizo.notifications.delivery;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.usizo.notifications.channel.PushResult;
import org.usizo.notifications.delivery.RetryPolicy.Attempt;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.store.Sweeper;

/**
 * The answers to one lane's pushes, from their arrival until they are written. It also knows how
 * many are still awaited and, by what came back, whether asking the provider makes sense.
 */
final class Answers implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Answers.class.getName());
  private static final int MOST_AT_ONCE = 500;
  private static final long FAREWELL_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final Lane lane;
  private final Tools tools;
  private final Settlement settlement;
  private final Runnable settled;
  private final CircuitBreaker breaker = new CircuitBreaker();
  private final AtomicInteger awaited = new AtomicInteger();
  private final ConcurrentLinkedQueue<Settlement.Entry> arrived = new ConcurrentLinkedQueue<>();
  private final Sweeper settler;

  /**
   * @param settled called when answers were written: deliveries that waited for them may be due
   */
  Answers(Lane lane, Tools tools, Settlement settlement, Runnable settled) {
    this.lane = lane;
    this.tools = tools;
    this.settlement = settlement;
    this.settled = settled;
    settler =
        new Sweeper(
            "push-answers-" + lane.threadName(), tools.settings().pollInterval(), this::settle);
  }

  void start() {
    settler.start();
  }

  /** How many pushes may leave now. */
  int allowed(int capacity, Instant now) {
    var underWay = awaited.get();
    return breaker.allowed(capacity - underWay, underWay, now);
  }

  /** So many deliveries were claimed. */
  void expect(int count) {
    awaited.addAndGet(count);
  }

  /** A claimed delivery is not to be sent after all. */
  void withdraw(Parcel parcel, DeliveryState state) {
    var decision =
        new Decision.GiveUp(state, UnreachedReason.NO_DEVICE, Optional.empty(), Optional.empty());
    arrive(new Settlement.Entry(parcel, decision, state.name()));
  }

  /** A claimed delivery was answered. */
  void add(Parcel parcel, PushResult result, long startedNanos) {
    var now = tools.clock().instant();
    if (breaker.record(result.isOutage(), now)) {
      tools.listener().accept(new Signal.Breaker(lane, breaker.isOpen()));
    }
    var name = result.getClass().getSimpleName();
    var took = Duration.ofNanos(System.nanoTime() - startedNanos);
    tools.listener().accept(new Signal.Attempted(lane, parcel.meaning(), name, took));
    arrive(new Settlement.Entry(parcel, decide(parcel, result, now), name));
  }

  /** Waits a few seconds for awaited answers and writes those that came. */
  @Override
  public void close() {
    var until = System.nanoTime() + FAREWELL_NANOS;
    while (awaited.get() > 0 && System.nanoTime() < until) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    settler.close();
    var written = settle();
    while (written > 0) {
      written = settle();
    }
  }

  private static Decision decide(Parcel parcel, PushResult result, Instant now) {
    return RetryPolicy.decide(
        new Attempt(
            result,
            parcel.urgency(),
            parcel.attempts(),
            now,
            parcel.expiresAt(),
            ThreadLocalRandom.current().nextDouble()));
  }

  private void arrive(Settlement.Entry entry) {
    arrived.add(entry);
    awaited.decrementAndGet();
    settler.wake();
  }

  private int settle() {
    var entries = takeArrived();
    if (entries.isEmpty()) {
      return 0;
    }
    try {
      settlement.settle(entries);
    } catch (RuntimeException e) {
      arrived.addAll(stillLeased(entries));
      LOG.log(WARNING, "Answers to pushes could not be written and are kept", e);
      return 0;
    }
    settled.run();
    return entries.size();
  }

  private List<Settlement.Entry> takeArrived() {
    var entries = new ArrayList<Settlement.Entry>();
    while (entries.size() < MOST_AT_ONCE && arrived.peek() != null) {
      entries.add(arrived.poll());
    }
    return entries;
  }

  /** Once the lease is over the delivery is tried again and its late answer is worth nothing. */
  private List<Settlement.Entry> stillLeased(List<Settlement.Entry> entries) {
    var now = tools.clock().instant();
    return entries.stream().filter(entry -> entry.parcel().leaseUntil().isAfter(now)).toList();
  }
}
