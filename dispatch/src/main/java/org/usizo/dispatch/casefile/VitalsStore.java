package org.usizo.dispatch.casefile;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Reads {@link Vitals}. */
public final class VitalsStore {

  private VitalsStore() {}

  public static Vitals get(Handle handle, Instant now) {
    return handle
        .createQuery(
            """
            SELECT (SELECT count(*) FROM dispatch.case_file
                     WHERE status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')) AS open_cases,
                   (SELECT coalesce(extract(epoch FROM :now::timestamptz - min(c.received_at)), 0)::bigint
                      FROM dispatch.case_file c
                     WHERE c.status IN ('RECEIVED', 'DISPATCHING') AND NOT c.test) AS oldest_unassigned_seconds,
                   (SELECT count(*) FROM dispatch.escalation WHERE state <> 'RESOLVED') AS open_escalations,
                   (SELECT count(*) FROM dispatch.outbox) AS untold_events,
                   (SELECT coalesce(extract(epoch FROM :now::timestamptz - min(e.at)), 0)::bigint
                      FROM dispatch.outbox o JOIN dispatch.case_event e USING (case_id, sequence)) AS oldest_untold_seconds
            """)
        .bind("now", now)
        .mapTo(Vitals.class)
        .one();
  }
}
