package org.usizo.dispatch.alert;

import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;

/**
 * Who pressed, once the database was asked.
 *
 * @param person whose case it becomes, null for a guest without an installation
 * @param verified a token, a panic key or an agent stands behind it
 * @param actor as the timeline names them
 */
record Presser(PersonId person, boolean verified, Actor actor) {

  /** Finds the person, or makes it at first sight. */
  static Presser of(Handle handle, JudgedPress press, PressSurroundings around) {
    var who = press.identity();
    if (who.agent() != null) {
      return new Presser(null, true, new Actor(Actor.Role.AGENT, who.agent()));
    }
    if (who.subject() != null) {
      return verified(tokenPerson(handle, press, around));
    }
    if (around.panicPerson() != null) {
      return verified(around.panicPerson());
    }
    var guest = guest(handle, press, around);
    return new Presser(guest, false, new Actor(Actor.Role.GUEST, guest));
  }

  private static Presser verified(PersonId person) {
    return new Presser(person, true, new Actor(Actor.Role.CUSTOMER, person));
  }

  private static PersonId tokenPerson(Handle handle, JudgedPress press, PressSurroundings around) {
    var who = press.identity();
    return around.tokenPerson() != null
        ? around.tokenPerson()
        : PersonStore.ofToken(handle, who.issuer(), who.subject(), press.receivedAt());
  }

  private static PersonId guest(Handle handle, JudgedPress press, PressSurroundings around) {
    if (around.guest() != null || press.installationHash() == null) {
      return around.guest();
    }
    return PersonStore.ofInstallation(handle, press.installationHash(), press.receivedAt());
  }
}
