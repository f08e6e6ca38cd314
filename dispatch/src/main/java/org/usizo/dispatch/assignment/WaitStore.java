package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.geo.Eta;

/** Owns table {@code wait_snapshot}. */
final class WaitStore {

  private static final String FACTS =
      ClasspathSqlLocator.create().getResource("db/queries/wait-facts.sql");

  private WaitStore() {}

  /** Whether no node has calculated since then. */
  static boolean isOlderThan(Handle handle, Instant since) {
    return handle
        .createQuery(
            "SELECT NOT EXISTS (SELECT FROM dispatch.wait_snapshot WHERE calculated_at > :since)")
        .bind("since", since)
        .mapTo(Boolean.class)
        .one();
  }

  static List<WaitFacts> listFacts(Handle handle, Instant freshAfter) {
    return handle.createQuery(FACTS).bind("freshAfter", freshAfter).mapTo(WaitFacts.class).list();
  }

  static void put(Handle handle, WaitFacts facts, Optional<Eta> wait, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.wait_snapshot (area_id, kind, p50_seconds, p90_seconds, reason, calculated_at)
            VALUES (:areaId, :kind, :p50, :p90, :reason, :now)
            ON CONFLICT (area_id, kind) DO UPDATE
               SET p50_seconds = excluded.p50_seconds, p90_seconds = excluded.p90_seconds, reason = excluded.reason,
                   calculated_at = excluded.calculated_at
             WHERE wait_snapshot.calculated_at < excluded.calculated_at
            """)
        .bind("areaId", facts.areaId())
        .bind("kind", facts.kind())
        .bind("p50", wait.map(Eta::p50Seconds).orElse(null))
        .bind("p90", wait.map(Eta::p90Seconds).orElse(null))
        .bind("reason", wait.isPresent() ? null : "NO_RESPONDER")
        .bind("now", now)
        .execute();
  }
}
