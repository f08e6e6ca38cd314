package org.usizo.notifications.delivery;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.message.NotificationStore;
import org.usizo.notifications.message.UnreachedReason;

/** Keeps the deadlines no courier comes across: emergencies not accepted in time, and expiry. */
final class Deadlines {

  private static final int MOST_AT_ONCE = 200;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Consumer<Signal> listener;

  Deadlines(Jdbi jdbi, InstantSource clock, Consumer<Signal> listener) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * @return how many notifications it had to look at
   */
  int keep() {
    var kept = jdbi.inTransaction(this::keepBudgets) + jdbi.inTransaction(this::keepExpiries);
    if (kept > 0) {
      listener.accept(new Signal.OutcomesWaiting());
    }
    return kept;
  }

  /** The push goes on; but from now on somebody may try another way. */
  private int keepBudgets(Handle handle) {
    var now = clock.instant();
    var overdue = NotificationStore.lockOverdue(handle, now);
    overdue.forEach(id -> Conclusion.unreached(handle, id, UnreachedReason.NOT_IN_TIME, now));
    return overdue.size();
  }

  private int keepExpiries(Handle handle) {
    var now = clock.instant();
    var expired = DeliveryStore.listExpired(handle, now, MOST_AT_ONCE);
    if (expired.isEmpty()) {
      return 0;
    }
    NotificationStore.lock(handle, expired);
    DeliveryStore.expire(handle, expired, now);
    expired.forEach(id -> Conclusion.unreachedIfOver(handle, id, UnreachedReason.EXPIRED, now));
    return expired.size();
  }
}
