package org.usizo.ops.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.usizo.ops.client.UnreachableException;

/**
 * What somebody does again and again, on a thread of their own. A server that is away, restarting
 * or answering nonsense is waited for: the step is simply tried again.
 */
final class Routine {
  private static final System.Logger LOG = System.getLogger(Routine.class.getName());
  private static final Duration SERVER_AWAY = Duration.ofSeconds(2);

  private record Part(Duration pace, BooleanSupplier step) {}

  private final String name;
  private final List<Part> parts = new ArrayList<>();
  private boolean away;

  private Routine(String name) {
    this.name = name;
  }

  /** Until the step says that it is done. */
  static Routine once(String name, Duration pace, BooleanSupplier step) {
    var routine = new Routine(name);
    routine.parts.add(new Part(pace, step));
    return routine;
  }

  /** For ever. */
  static Routine always(String name, Duration pace, Runnable step) {
    return once(
        name,
        pace,
        () -> {
          step.run();
          return false;
        });
  }

  /** First this, then the other. */
  Routine then(Routine other) {
    parts.addAll(other.parts);
    return this;
  }

  void start() {
    Thread.ofVirtual().name(name).start(this::run);
  }

  private void run() {
    try {
      for (Part part : parts) {
        while (!attempt(part.step())) {
          Thread.sleep(away ? SERVER_AWAY : part.pace());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean attempt(BooleanSupplier step) {
    try {
      boolean done = step.getAsBoolean();
      away = false;
      return done;
    } catch (UnreachableException e) {
      if (!away) {
        LOG.log(System.Logger.Level.INFO, "{0}: the server is away", name);
      }
      away = true;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, name + ": an answer was not understood", e);
      away = true;
    }
    return false;
  }
}
