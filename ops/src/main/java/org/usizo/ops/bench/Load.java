package org.usizo.ops.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Lets clients do an operation for a while: as fast as each can (closed), as pgbench does, or at a
 * fixed rate (open), where an operation's time counts from when it was due, so that a stall is not
 * hidden by the pause it makes.
 */
final class Load {
  private static final long LONGEST_MICROS = 120_000_000;
  private static final int DIGITS = 3;
  private static final double AS_FAST_AS_CAN_BE = 0;

  private final int clients;
  private final Operation.ForClient operations;

  Load(int clients, Operation.ForClient operations) {
    this.clients = clients;
    this.operations = operations;
  }

  Measured closed(Duration time) throws Exception {
    return run(time, AS_FAST_AS_CAN_BE);
  }

  Measured open(Duration time, double perSecond) throws Exception {
    return run(time, perSecond / clients);
  }

  private Measured run(Duration time, double perSecondAndClient) throws Exception {
    List<Client> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      all.add(new Client(operations.of(i)));
    }
    try {
      return run(all, time, perSecondAndClient);
    } finally {
      for (Client client : all) {
        client.operation.close();
      }
    }
  }

  private Measured run(List<Client> all, Duration time, double perSecondAndClient)
      throws Exception {
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      await(
          all.stream()
              .map(client -> threads.submit(() -> client.run(end, perSecondAndClient)))
              .toList());
    }
    return sum(all, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static void await(List<? extends Future<?>> running)
      throws InterruptedException, ExecutionException {
    for (Future<?> one : running) {
      one.get();
    }
  }

  private static Measured sum(List<Client> clients, Duration elapsed) {
    var latencies = new Histogram(LONGEST_MICROS, DIGITS);
    long failures = 0;
    for (Client client : clients) {
      latencies.add(client.latencies);
      failures += client.failures;
    }
    return new Measured(
        latencies.getTotalCount(), failures, elapsed, latencies, Duration.ZERO, Duration.ZERO);
  }

  private static final class Client {
    private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
    private final Operation operation;
    private long failures;

    Client(Operation operation) {
      this.operation = operation;
    }

    Void run(long end, double perSecond) throws Exception {
      long pause = perSecond > 0 ? (long) (1e9 / perSecond) : 0;
      for (long due = System.nanoTime();
          due < end;
          due = pause > 0 ? due + pause : System.nanoTime()) {
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        if (!operation.perform()) {
          failures++;
        }
        latencies.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1000));
      }
      return null;
    }
  }
}
