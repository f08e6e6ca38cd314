package org.usizo.dispatch.agent;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.customer.PersonId;

/** Who works here, and who is there right now. */
public final class Agents {

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final AgentPolicy policy;
  private final Runnable afterCommit;

  /**
   * @param afterCommit wakes the search: somebody may have become free
   */
  public Agents(Jdbi jdbi, InstantSource clock, AgentPolicy policy, Runnable afterCommit) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.policy = policy;
    this.afterCommit = afterCommit;
  }

  /**
   * Makes the record of somebody who signed in as agent or manager, if there is none yet.
   *
   * @param name what others call them
   */
  public void meet(PersonId person, Actor.Role role, String name) {
    jdbi.useTransaction(
        handle -> AgentStore.insertIfNew(handle, person, role, name, clock.instant()));
  }

  public Optional<Agent> find(PersonId person) {
    return jdbi.withHandle(handle -> AgentStore.find(handle, person));
  }

  /**
   * Says whether this agent is there.
   *
   * @param until when that ends by itself; empty: after the policy's time
   * @param languages replaces what the agent speaks; empty leaves it
   * @throws CaseRefusedException when there is no such agent, or {@code until} is past
   */
  public Agent setPresence(
      PersonId person,
      Presence presence,
      Optional<Instant> until,
      Optional<List<String>> languages) {
    var now = clock.instant();
    var ends = until.orElse(now.plus(policy.presenceFor()));
    if (!ends.isAfter(now)) {
      throw new CaseRefusedException(Reason.NOT_VALID, "until must lie ahead, it is " + ends);
    }
    var agent =
        jdbi.inTransaction(
            handle -> {
              AgentStore.setPresence(handle, person, presence, ends, now);
              languages.ifPresent(some -> AgentStore.setLanguages(handle, person, some));
              return AgentStore.find(handle, person);
            });
    afterCommit.run();
    return agent.orElseThrow(
        () -> new CaseRefusedException(Reason.NO_SUCH_PART, "There is no such agent"));
  }
}
