package org.usizo.dispatch.casefile;

import java.util.Optional;
import org.usizo.dispatch.customer.PersonId;

/**
 * Who did something, as the timeline remembers it.
 *
 * @param id the person, null for the system itself or a guest without an installation
 */
public record Actor(Role role, PersonId id) {

  /** In which role. */
  public enum Role {
    CUSTOMER,
    GUEST,
    RESPONDER,
    PARTNER,
    AGENT,
    MANAGER,
    OPERATOR,
    SERVICE,
    SYSTEM
  }

  public static final Actor SYSTEM = new Actor(Role.SYSTEM, null);

  public Optional<PersonId> findId() {
    return Optional.ofNullable(id);
  }
}
