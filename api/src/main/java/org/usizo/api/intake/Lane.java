package org.usizo.api.intake;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a few requests work at a time and keeps the others in line without a thread. Whoever came
 * late stands in a line of its own and gets every fifth place, so that it neither holds up the
 * others nor waits for ever. Thread-safe.
 */
final class Lane {
  private static final int LATE_GET_ONE_IN = 5;

  private final int places;
  private final int longestLine;
  private final Deque<Runnable> line = new ArrayDeque<>();
  private final Deque<Runnable> late = new ArrayDeque<>();
  private int working;
  private int given;

  /**
   * A lane.
   *
   * @param places how many work at a time
   * @param longestLine how many may wait; the next is turned away
   */
  Lane(int places, int longestLine) {
    this.places = places;
    this.longestLine = longestLine;
  }

  /** Takes a place if one is free; the caller must {@link #leave} afterwards. */
  synchronized boolean tryEnter() {
    if (working >= places) {
      return false;
    }
    working++;
    return true;
  }

  /**
   * Has {@code whenFree} run once, with a place taken for it: at once or when somebody leaves.
   *
   * @return false when the line is too long; then it will never run
   */
  boolean enterLater(Runnable whenFree) {
    return enter(whenFree, line);
  }

  /** The same behind those who were in time. */
  boolean enterLate(Runnable whenFree) {
    return enter(whenFree, late);
  }

  private boolean enter(Runnable whenFree, Deque<Runnable> which) {
    synchronized (this) {
      if (working >= places) {
        return waiting() < longestLine && which.add(whenFree);
      }
      working++;
    }
    whenFree.run();
    return true;
  }

  /** Gives the place to the next in line. */
  void leave() {
    Runnable next;
    synchronized (this) {
      next = next();
      if (next == null) {
        working--;
      }
    }
    if (next != null) {
      next.run();
    }
  }

  /** How many wait. */
  synchronized int waiting() {
    return line.size() + late.size();
  }

  private Runnable next() {
    given++;
    boolean lateOnes = line.isEmpty() || given % LATE_GET_ONE_IN == 0 && !late.isEmpty();
    return (lateOnes ? late : line).poll();
  }
}
