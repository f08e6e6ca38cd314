package org.usizo.dispatch.customer;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Owns table {@code panic_key}. */
final class PanicKeyStore {

  private PanicKeyStore() {}

  static void insert(
      Handle handle,
      UUID id,
      PersonId person,
      byte[] keyHash,
      byte[] installationHash,
      Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.panic_key (id, person_id, key_hash, installation_hash, created_at)
            VALUES (:id, :person, :keyHash, :installationHash, :now)
            """)
        .bind("id", id)
        .bind("person", person)
        .bind("keyHash", keyHash)
        .bind("installationHash", installationHash)
        .bind("now", now)
        .execute();
  }

  /**
   * @return whether this person had such a key; revoking twice is no error
   */
  static boolean revoke(Handle handle, UUID id, PersonId person, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.panic_key SET revoked_at = coalesce(revoked_at, :now)
                 WHERE id = :id AND person_id = :person
                """)
            .bind("id", id)
            .bind("person", person)
            .bind("now", now)
            .execute()
        == 1;
  }
}
