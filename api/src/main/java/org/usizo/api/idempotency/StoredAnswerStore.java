package org.usizo.api.idempotency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Owns table {@code stored_answer}. */
final class StoredAnswerStore {

  private StoredAnswerStore() {}

  /** Takes a key for this request; false when it is taken. */
  static boolean take(Handle handle, byte[] scope, byte[] request, Instant now) {
    return handle
            .createUpdate(
                """
                INSERT INTO dispatch.stored_answer (scope_digest, request_digest, created_at) VALUES (:scope, :request, :now)
                ON CONFLICT (scope_digest) DO NOTHING
                """)
            .bind("scope", scope)
            .bind("request", request)
            .bind("now", now)
            .execute()
        == 1;
  }

  static Optional<StoredAnswer> find(Handle handle, byte[] scope) {
    return handle
        .createQuery(
            "SELECT request_digest, status, body, created_at FROM dispatch.stored_answer WHERE scope_digest = :scope")
        .bind("scope", scope)
        .map(
            (row, context) ->
                new StoredAnswer(
                    row.getBytes(1),
                    row.getObject(2, Integer.class),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant()))
        .findOne();
  }

  static void keep(Handle handle, byte[] scope, int status, String body) {
    handle
        .createUpdate(
            "UPDATE dispatch.stored_answer SET status = :status, body = :body WHERE scope_digest = :scope AND status IS NULL")
        .bind("scope", scope)
        .bind("status", status)
        .bind("body", body)
        .execute();
  }

  static void forget(Handle handle, byte[] scope) {
    handle
        .createUpdate(
            "DELETE FROM dispatch.stored_answer WHERE scope_digest = :scope AND status IS NULL")
        .bind("scope", scope)
        .execute();
  }

  static void removeOlderThan(Handle handle, Instant before) {
    handle
        .createUpdate(
            """
            DELETE FROM dispatch.stored_answer WHERE scope_digest IN (
              SELECT scope_digest FROM dispatch.stored_answer WHERE created_at < :before LIMIT 200)
            """)
        .bind("before", before)
        .execute();
  }
}
