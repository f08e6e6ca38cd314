package org.usizo.dispatch.casefile;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Owns table {@code event_position}, the global order of events. */
final class EventPositionStore {

  private static final String PLACE =
      ClasspathSqlLocator.create().getResource("db/queries/place-events.sql");
  private static final long LOCK = 0x5551_5345L;

  private EventPositionStore() {}

  /** Whether this transaction, and no other on any node, may place events until it ends. */
  static boolean holdsLock(Handle handle) {
    return handle
        .createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
        .bind("lock", LOCK)
        .mapTo(Boolean.class)
        .one();
  }

  static int placeNext(Handle handle, int limit) {
    return handle.createUpdate(PLACE).bind("limit", limit).execute();
  }

  static List<PlacedEvent> listAfter(Handle handle, long position, int limit) {
    return handle
        .createQuery(
            """
            SELECT p.position, e.*, t.text
              FROM dispatch.event_position p
              JOIN dispatch.case_event e USING (case_id, sequence)
              LEFT JOIN dispatch.case_text t USING (case_id, sequence)
             WHERE p.position > :position
             ORDER BY p.position
             LIMIT :limit
            """)
        .bind("position", position)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new PlacedEvent(row.getLong("position"), CaseEventStore.MAPPER.map(row, context)))
        .list();
  }

  static long lastPosition(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(position), 0) FROM dispatch.event_position")
        .mapTo(Long.class)
        .one();
  }
}
