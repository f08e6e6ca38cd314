package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.OfferId;

/** Which offers a deadline, a missing delivery or a shift has caught up with. */
final class DueOfferStore {

  /** One of them. */
  public record Due(OfferId id, CaseId caseId) {}

  private static final int AT_ONCE = 50;

  private DueOfferStore() {}

  /** Open, and either past the deadline or of somebody who may not be asked any more. */
  static List<Due> listOver(Handle handle, Instant now) {
    return list(
        handle,
        now,
        """
        SELECT id, case_id FROM dispatch.offer WHERE state = 'OFFERED' AND expires_at <= :now
        UNION ALL
        SELECT o.id, o.case_id FROM dispatch.offer o JOIN dispatch.responder_location l USING (responder_id)
         WHERE o.state = 'OFFERED' AND o.expires_at > :now AND NOT l.available
        LIMIT :limit
        """);
  }

  /** Open and not delivered in time. */
  static List<Due> listUndelivered(Handle handle, Instant now) {
    return list(
        handle,
        now,
        """
        SELECT id, case_id FROM dispatch.offer WHERE state = 'OFFERED' AND undelivered_due_at <= :now
         LIMIT :limit
        """);
  }

  /** Assigned without asking and not acknowledged in time. */
  static List<Due> listUnacknowledged(Handle handle, Instant now) {
    return list(
        handle,
        now,
        """
        SELECT id, case_id FROM dispatch.offer
         WHERE state = 'ACCEPTED' AND must_acknowledge AND answered_at IS NULL AND expires_at <= :now
         LIMIT :limit
        """);
  }

  private static List<Due> list(Handle handle, Instant now, String sql) {
    return handle.createQuery(sql).bind("now", now).bind("limit", AT_ONCE).mapTo(Due.class).list();
  }
}
