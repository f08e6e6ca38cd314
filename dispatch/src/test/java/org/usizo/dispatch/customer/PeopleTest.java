package org.usizo.dispatch.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.customer.Profile.EmergencyContact;
import org.usizo.dispatch.customer.Profile.Medical;
import org.usizo.dispatch.customer.Profile.Vehicle;
import org.usizo.dispatch.store.Digests;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

class PeopleTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = SettableClock.atMondayMorning();
  private final People people = new People(DATABASE.jdbi(), clock, new PhoneNumbers("ZA"));

  @Test
  void aProfileIsReplacedAsAWhole() {
    var thandi = people.ofToken("https://issuer.test", "thandi");
    assertThat(people.getProfile(thandi)).isEqualTo(Profile.EMPTY);
    var full =
        new Profile(
            "Thandi",
            "+27821234567",
            List.of(new Vehicle("VW", "Polo", "white", "ABC 123 GP", "FWD", false, true)),
            List.of(new EmergencyContact("Sipho", "+27831234567", "brother")),
            new Medical("asthma", clock.instant()));

    people.putProfile(thandi, full);
    assertThat(people.getProfile(thandi)).isEqualTo(full);

    people.putProfile(thandi, Profile.EMPTY);
    assertThat(people.getProfile(thandi)).isEqualTo(Profile.EMPTY);
  }

  @Test
  void aTokenIsAlwaysTheSamePerson() {
    assertThat(people.ofToken("https://issuer.test", "sipho"))
        .isEqualTo(people.ofToken("https://issuer.test", "sipho"))
        .isNotEqualTo(people.ofToken("https://other.test", "sipho"));
  }

  @Test
  void ofAPanicKeyOnlyTheHashIsKeptAndOnlyItsOwnerRevokesIt() {
    var owner = people.ofToken("https://issuer.test", "owner");
    var other = people.ofToken("https://issuer.test", "other");

    var key = people.createPanicKey(owner, "secret-1");

    var stored =
        DATABASE
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT key_hash FROM dispatch.panic_key WHERE id = :id")
                        .bind("id", key.id())
                        .mapTo(byte[].class)
                        .one());
    assertThat(stored).isEqualTo(Digests.sha256(key.secret()));
    assertThat(people.revokePanicKey(other, key.id())).isFalse();
    assertThat(people.revokePanicKey(owner, key.id())).isTrue();
    assertThat(people.revokePanicKey(owner, key.id())).isTrue();
    assertThat(people.revokePanicKey(owner, UUID.randomUUID())).isFalse();
  }

  @Test
  void phonesAreUnderstoodAsPeopleWriteThem() {
    assertThat(people.findPhone("082 123-4567")).contains("+27821234567");
    assertThat(people.findPhone("+44 20 7946 0958")).contains("+442079460958");
    assertThat(people.findPhone("call me")).isEmpty();
    assertThat(people.findPhone("1".repeat(500))).isEmpty();
    assertThat(people.findPhone(null)).isEmpty();
  }
}
