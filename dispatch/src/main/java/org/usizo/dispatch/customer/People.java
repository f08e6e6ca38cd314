package org.usizo.dispatch.customer;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.store.Digests;
import org.usizo.dispatch.store.Ids;

/** People as such: profiles and the keys that press for them. */
public final class People {

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final PhoneNumbers phones;

  /**
   * @param phones knows how numbers without a prefix are meant
   */
  public People(Jdbi jdbi, InstantSource clock, PhoneNumbers phones) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.phones = phones;
  }

  /** The person a token stands for; made at first sight. */
  public PersonId ofToken(String issuer, String subject) {
    return jdbi.inTransaction(
        handle -> PersonStore.ofToken(handle, issuer, subject, clock.instant()));
  }

  /** What this person told about themselves; empty when they never did. */
  public Profile getProfile(PersonId id) {
    return jdbi.inTransaction(handle -> CustomerStore.find(handle, id).orElse(Profile.EMPTY));
  }

  /** Replaces what this person told about themselves. Putting the same again changes nothing. */
  public void putProfile(PersonId id, Profile profile) {
    jdbi.useTransaction(handle -> CustomerStore.put(handle, id, profile, clock.instant()));
  }

  /** The number in E.164; empty when it cannot be dialled. */
  public Optional<String> findPhone(String written) {
    return phones.findE164(written);
  }

  /**
   * Makes a key that presses for this person.
   *
   * @param installationId the secret of the app that will keep it
   */
  public PanicKey createPanicKey(PersonId person, String installationId) {
    var key = new PanicKey(Ids.next(), Digests.newSecret(), clock.instant());
    jdbi.useHandle(
        handle ->
            PanicKeyStore.insert(
                handle,
                key.id(),
                person,
                Digests.sha256(key.secret()),
                Digests.sha256(installationId),
                key.createdAt()));
    return key;
  }

  /**
   * Ends a key at once.
   *
   * @return false when this person has no such key
   */
  public boolean revokePanicKey(PersonId person, UUID id) {
    return jdbi.withHandle(handle -> PanicKeyStore.revoke(handle, id, person, clock.instant()));
  }
}
