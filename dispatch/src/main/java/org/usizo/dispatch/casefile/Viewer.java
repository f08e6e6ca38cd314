package org.usizo.dispatch.casefile;

import java.util.Optional;
import java.util.Set;
import org.usizo.dispatch.customer.PersonId;

/**
 * Who asks to see or change a case: a person with roles, the holder of a case key, or both.
 *
 * @param person who the token stands for, null for a guest
 * @param roles in upper case as in {@link Actor.Role}; empty for a guest
 * @param caseKeyHash SHA-256 of a case key, null when none was shown
 * @param everyArea agents without an area record see every area (development only)
 */
public record Viewer(
    PersonId person, Set<Actor.Role> roles, byte[] caseKeyHash, boolean everyArea) {

  public Optional<PersonId> findPerson() {
    return Optional.ofNullable(person);
  }

  public boolean is(Actor.Role role) {
    return roles.contains(role);
  }
}
