package org.usizo.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.notifications.store.Ids;

/** Owns table {@code delivery}: how couriers claim it. */
final class ClaimStore {

  private static final String CLAIM =
      ClasspathSqlLocator.removingComments()
          .getResource(ClaimStore.class.getClassLoader(), "db/queries/claim-deliveries.sql");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int PUT_OFFS_PER_MINUTE = 10;

  private ClaimStore() {}

  /**
   * Claims what is due in this lane, in its own statement.
   *
   * @return the claimed deliveries, by sequence
   */
  static List<Parcel> claim(
      Handle handle, Lane lane, DeliverySettings settings, int limit, Instant now) {
    return handle
        .createQuery(CLAIM)
        .bind("lane", lane)
        .bind("now", now)
        .bind("limit", limit)
        .bind("heldSince", now.minus(settings.orderHold()))
        .bind("minuteAgo", now.minus(MINUTE))
        .bind("normalPushesPerMinute", settings.normalPushesPerMinute())
        .bind("leaseToken", Ids.next())
        .bind("leaseUntil", now.plus(settings.lease()))
        .bind("putOffUntil", now.plus(MINUTE.dividedBy(PUT_OFFS_PER_MINUTE)))
        .mapTo(Parcel.class)
        .list();
  }
}
