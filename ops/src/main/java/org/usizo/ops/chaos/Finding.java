package org.usizo.ops.chaos;

/**
 * An answer of the oracle.
 *
 * @param name what was looked for
 * @param violations how often it was found; 0 is good
 */
record Finding(String name, long violations) {
  boolean isBad() {
    return violations != 0;
  }
}
