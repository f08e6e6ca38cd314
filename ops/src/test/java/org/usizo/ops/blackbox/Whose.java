package org.usizo.ops.blackbox;

/** Whose object a request names. */
enum Whose {
  OWN,
  FOREIGN,
  UNKNOWN,
  /** A part of a foreign object, under an own one: a share of case B below case A. */
  FOREIGN_PART
}
