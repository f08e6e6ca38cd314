package org.usizo.api.wiring;

import jakarta.enterprise.context.ApplicationScoped;

/** How far this node is: what readiness tells. Thread-safe. */
@ApplicationScoped
public class ServiceState {
  private volatile boolean migrated;
  private volatile boolean connected;
  private volatile boolean draining;

  /** Whether the schema is the one this node needs. */
  public boolean isMigrated() {
    return migrated;
  }

  /** Whether the database answered the last time it was asked. */
  public boolean isConnected() {
    return connected;
  }

  /** Whether this node is on its way out. */
  public boolean isDraining() {
    return draining;
  }

  /** Whether new work may be sent here. */
  public boolean isReady() {
    return migrated && connected && !draining;
  }

  void setMigrated() {
    migrated = true;
  }

  void setConnected(boolean value) {
    connected = value;
  }

  /** Stops being ready for good; true for the first who asks. */
  synchronized boolean startDraining() {
    boolean first = !draining;
    draining = true;
    return first;
  }
}
