package org.usizo.dispatch.geo;

/** How far a place can be trusted to be where help must go. */
public enum PositionStatus {
  PRECISE,
  /** From a cell tower, made up by the device, or more than a kilometre wide. */
  COARSE,
  /** A good fix, but old. */
  STALE,
  /** None came, or only the caller's own while somebody else needs help. */
  MISSING,
  /** What came cannot be where anybody is: null island, swapped, off Earth, far outside. */
  IMPLAUSIBLE;

  /** Whether there is a place to go to at all. */
  public boolean hasPlace() {
    return this == PRECISE || this == COARSE || this == STALE;
  }
}
