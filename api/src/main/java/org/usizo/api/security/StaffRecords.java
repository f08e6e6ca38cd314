package org.usizo.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.customer.PersonId;

/** Agents and managers get their record when they are first seen with such a token. */
@ApplicationScoped
public class StaffRecords {

  private static final int MOST_REMEMBERED = 10_000;

  @Inject private Dispatch dispatch;

  private final Set<PersonId> met = ConcurrentHashMap.newKeySet();

  /** Makes sure that a caller who is agent or manager has a record; others need none. */
  void meet(PersonId person, Caller caller) {
    if (!caller.hasAnyRole(Roles.AGENT, Roles.MANAGER) || met.contains(person)) {
      return;
    }
    var role = caller.hasAnyRole(Roles.MANAGER) ? Actor.Role.MANAGER : Actor.Role.AGENT;
    caller.token().ifPresent(token -> dispatch.agents().meet(person, role, token.subject()));
    if (met.size() > MOST_REMEMBERED) {
      met.clear();
    }
    met.add(person);
  }
}
