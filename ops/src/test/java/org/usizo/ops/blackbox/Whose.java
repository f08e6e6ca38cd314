package org.usizo.ops.blackbox;

/** Whose object a request names. */
enum Whose {
  OWN,
  FOREIGN,
  UNKNOWN
}
