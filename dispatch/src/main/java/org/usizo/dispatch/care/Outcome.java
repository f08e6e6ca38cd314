package org.usizo.dispatch.care;

import java.util.EnumSet;
import java.util.Set;

/** How a case ended. */
public enum Outcome {
  FIXED,
  TOWED,
  TRANSPORTED,
  HANDED_OVER,
  SOLVED_BY_PHONE,
  NOTHING_FOUND,
  FALSE_ALARM,
  PRANK,
  ABUSE,
  DUPLICATE,
  /** Somebody else was faster. */
  OTHER_HELP,
  OTHER;

  private static final Set<Outcome> BY_CREW = EnumSet.range(FIXED, HANDED_OVER);

  /** Whether the crew that is there did it: its work counts as done, not as taken back. */
  public boolean isByCrew() {
    return BY_CREW.contains(this);
  }
}
