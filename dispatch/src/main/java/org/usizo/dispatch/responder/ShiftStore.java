package org.usizo.dispatch.responder;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The shift columns of {@code responder} and what follows from them for the search. */
final class ShiftStore {

  private ShiftStore() {}

  /**
   * Stores a shift. Going off duty also forgets where a LIVE responder was; the caller has locked
   * the responder.
   */
  static void set(Handle handle, ResponderId id, Shift shift, Instant now) {
    handle
        .createUpdate(
            """
            WITH changed AS (
              UPDATE dispatch.responder
                 SET shift_state = :state, shift_until = :until, shift_reason = :reason, shift_at = :now
               WHERE id = :id
            )
            UPDATE dispatch.responder_location
               SET available = :state = 'AVAILABLE',
                   place = CASE WHEN :state = 'OFF' AND position_mode = 'LIVE' THEN NULL ELSE place END,
                   fixed_at = CASE WHEN :state = 'OFF' AND position_mode = 'LIVE' THEN NULL ELSE fixed_at END
             WHERE responder_id = :id
            """)
        .bind("id", id)
        .bind("state", shift.state())
        .bind("until", shift.until())
        .bind("reason", shift.reason())
        .bind("now", now)
        .execute();
  }

  /** Whose shift or break ends now. */
  static List<ResponderId> listDue(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT id FROM dispatch.responder
             WHERE shift_until <= :now AND retired_at IS NULL
             ORDER BY shift_until LIMIT :limit
               FOR NO KEY UPDATE SKIP LOCKED
            """)
        .bind("now", now)
        .bind("limit", limit)
        .mapTo(ResponderId.class)
        .list();
  }

  static List<ResponderId> listOnLastJob(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT id FROM dispatch.responder WHERE shift_state = 'LAST_JOB' AND retired_at IS NULL
               FOR NO KEY UPDATE SKIP LOCKED
            """)
        .mapTo(ResponderId.class)
        .list();
  }
}
