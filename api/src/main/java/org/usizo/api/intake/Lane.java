package org.usizo.api.intake;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a few requests work at a time and keeps the others in line without a thread. Thread-safe.
 */
final class Lane {
  private final int places;
  private final int longestLine;
  private final Deque<Runnable> line = new ArrayDeque<>();
  private int working;

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
    synchronized (this) {
      if (working >= places) {
        return line.size() < longestLine && line.add(whenFree);
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
      next = line.poll();
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
    return line.size();
  }
}
