package org.usizo.dispatch.casefile;

/** What was pressed. */
public enum AlertKind {
  ROAD,
  MEDICAL
}
