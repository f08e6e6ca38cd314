package org.usizo.dispatch.customer;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Owns table {@code person}. */
public final class PersonStore {

  private PersonStore() {}

  /** The person a token stands for; made at first sight. Safe against two first sights at once. */
  public static PersonId ofToken(Handle handle, String issuer, String subject, Instant now) {
    return findByToken(handle, issuer, subject)
        .orElseGet(() -> insertToken(handle, issuer, subject, now));
  }

  /** The guest a secret installation id stands for; made at first sight. */
  public static PersonId ofInstallation(Handle handle, byte[] installationHash, Instant now) {
    return findByInstallation(handle, installationHash)
        .orElseGet(() -> insertGuest(handle, installationHash, now));
  }

  public static Optional<PersonId> findByToken(Handle handle, String issuer, String subject) {
    return handle
        .createQuery("SELECT id FROM dispatch.person WHERE issuer = :issuer AND subject = :subject")
        .bind("issuer", issuer)
        .bind("subject", subject)
        .mapTo(PersonId.class)
        .findOne();
  }

  public static Optional<PersonId> findByInstallation(Handle handle, byte[] installationHash) {
    return handle
        .createQuery("SELECT id FROM dispatch.person WHERE installation_hash = :hash")
        .bind("hash", installationHash)
        .mapTo(PersonId.class)
        .findOne();
  }

  /** Whether this person is known by an installation only and has never signed in. */
  public static boolean isGuest(Handle handle, PersonId id) {
    return handle
        .createQuery("SELECT installation_hash IS NOT NULL FROM dispatch.person WHERE id = :id")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /** The organisation a person belongs to. */
  public static OrganisationId getOrganisation(Handle handle, PersonId person) {
    return handle
        .createQuery("SELECT organisation_id FROM dispatch.person WHERE id = :person")
        .bind("person", person)
        .mapTo(OrganisationId.class)
        .one();
  }

  private static PersonId insertToken(Handle handle, String issuer, String subject, Instant now) {
    return handle
        .createQuery(
            """
            INSERT INTO dispatch.person (id, organisation_id, issuer, subject, created_at)
            VALUES (:id, :organisationId, :issuer, :subject, :now)
            ON CONFLICT (issuer, subject) DO UPDATE SET issuer = excluded.issuer
            RETURNING id
            """)
        .bind("id", PersonId.next())
        .bind("organisationId", OrganisationId.FIRST)
        .bind("issuer", issuer)
        .bind("subject", subject)
        .bind("now", now)
        .mapTo(PersonId.class)
        .one();
  }

  private static PersonId insertGuest(Handle handle, byte[] installationHash, Instant now) {
    return handle
        .createQuery(
            """
            INSERT INTO dispatch.person (id, organisation_id, installation_hash, created_at)
            VALUES (:id, :organisationId, :hash, :now)
            ON CONFLICT (installation_hash) DO UPDATE SET installation_hash = excluded.installation_hash
            RETURNING id
            """)
        .bind("id", PersonId.next())
        .bind("organisationId", OrganisationId.FIRST)
        .bind("hash", installationHash)
        .bind("now", now)
        .mapTo(PersonId.class)
        .one();
  }
}
