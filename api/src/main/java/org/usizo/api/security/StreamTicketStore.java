package org.usizo.api.security;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Rows of {@code dispatch.stream_ticket}: only hashes, each used once. */
final class StreamTicketStore {
  private StreamTicketStore() {}

  static void insert(
      Handle handle, byte[] hash, StreamPath path, Caller caller, Instant expiresAt) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.stream_ticket (ticket_hash, path, case_key_hash, caller, expires_at)
            VALUES (:hash, :path, :caseKey, CAST(:caller AS jsonb), :expiresAt)
            """)
        .bind("hash", hash)
        .bind("path", path.value())
        .bind("caseKey", caller.caseKey().map(CaseKey::hash).orElse(null))
        .bind("caller", TicketClaims.write(caller))
        .bind("expiresAt", expiresAt)
        .execute();
  }

  /** Marks the ticket used; empty when it was used before, is too old or opens another path. */
  static Optional<Caller> use(Handle handle, byte[] hash, StreamPath path, Instant now) {
    return handle
        .createQuery(
            """
            UPDATE dispatch.stream_ticket SET used_at = :now
            WHERE ticket_hash = :hash AND path = :path AND used_at IS NULL AND expires_at > :now
            RETURNING case_key_hash, caller::text
            """)
        .bind("hash", hash)
        .bind("path", path.value())
        .bind("now", now)
        .map(
            (row, context) ->
                TicketClaims.read(
                    row.getString(2), Optional.ofNullable(row.getBytes(1)).map(CaseKey::ofHash)))
        .findOne();
  }

  static void removeExpired(Handle handle, Instant now) {
    handle
        .createUpdate("DELETE FROM dispatch.stream_ticket WHERE expires_at < :before")
        .bind("before", now.minusSeconds(60))
        .execute();
  }
}
