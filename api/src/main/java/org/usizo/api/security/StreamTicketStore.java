package org.usizo.api.security;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Rows of {@code dispatch.stream_ticket}: only hashes, each used once. */
final class StreamTicketStore {
  /** What a used row gives back. */
  record UsedTicket(Optional<byte[]> caseKeyHash) {}

  private StreamTicketStore() {}

  static void insert(
      Handle handle, byte[] hash, StreamPath path, Optional<byte[]> caseKey, Instant expiresAt) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.stream_ticket (ticket_hash, path, case_key_hash, expires_at)
            VALUES (:hash, :path, :caseKey, :expiresAt)
            """)
        .bind("hash", hash)
        .bind("path", path.value())
        .bind("caseKey", caseKey.orElse(null))
        .bind("expiresAt", expiresAt)
        .execute();
  }

  /** Marks the ticket used; empty when it was used before, is too old or opens another path. */
  static Optional<UsedTicket> use(Handle handle, byte[] hash, StreamPath path, Instant now) {
    return handle
        .createQuery(
            """
            UPDATE dispatch.stream_ticket SET used_at = :now
            WHERE ticket_hash = :hash AND path = :path AND used_at IS NULL AND expires_at > :now
            RETURNING case_key_hash
            """)
        .bind("hash", hash)
        .bind("path", path.value())
        .bind("now", now)
        .map((row, context) -> new UsedTicket(Optional.ofNullable(row.getBytes(1))))
        .findOne();
  }

  static void removeExpired(Handle handle, Instant now) {
    handle
        .createUpdate("DELETE FROM dispatch.stream_ticket WHERE expires_at < :before")
        .bind("before", now.minusSeconds(60))
        .execute();
  }
}
