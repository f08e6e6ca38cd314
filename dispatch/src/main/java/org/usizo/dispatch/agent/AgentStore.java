package org.usizo.dispatch.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.customer.PersonId;

/** Owns table {@code agent}. */
final class AgentStore {

  private static final String BEST =
      ClasspathSqlLocator.create().getResource("db/queries/best-agent.sql");

  private AgentStore() {}

  /** Makes the record of somebody who signs in as staff for the first time. */
  static void insertIfNew(
      Handle handle, PersonId person, Actor.Role role, String name, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.agent (person_id, organisation_id, name, role, presence_at)
            SELECT id, organisation_id, :name, :role, :now FROM dispatch.person WHERE id = :person
            ON CONFLICT (person_id) DO NOTHING
            """)
        .bind("person", person)
        .bind("role", role)
        .bind("name", name)
        .bind("now", now)
        .execute();
  }

  static Optional<Agent> find(Handle handle, PersonId person) {
    return handle
        .createQuery("SELECT * FROM dispatch.agent WHERE person_id = :person")
        .bind("person", person)
        .mapTo(Agent.class)
        .findOne();
  }

  static void setPresence(
      Handle handle, PersonId person, Presence presence, Instant until, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.agent SET presence = :presence, presence_until = :until, presence_at = :now
             WHERE person_id = :person
            """)
        .bind("person", person)
        .bind("presence", presence)
        .bind("until", until)
        .bind("now", now)
        .execute();
  }

  static void setLanguages(Handle handle, PersonId person, List<String> languages) {
    handle
        .createUpdate("UPDATE dispatch.agent SET languages = :languages WHERE person_id = :person")
        .bind("person", person)
        .bindArray("languages", String.class, languages)
        .execute();
  }

  /** Whether anybody at all can be given a case: a cheap look before a dear one. */
  static boolean isAnybodyAvailable(Handle handle, Instant now) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM dispatch.agent
                            WHERE presence = 'AVAILABLE' AND (presence_until IS NULL OR presence_until > :now))
            """)
        .bind("now", now)
        .mapTo(Boolean.class)
        .one();
  }

  /** Who is best for this case now, keeping others from giving that person a case meanwhile. */
  static Optional<PersonId> findBest(Handle handle, Case about, boolean everyArea, Instant now) {
    return handle
        .createQuery(BEST)
        .bind("caseId", about.id())
        .bind("organisationId", about.organisationId())
        .bind("areaId", about.areaId())
        .bind("priority", about.priority())
        .bind("language", about.language())
        .bind("notAgain", about.agentId())
        .bind("everyArea", everyArea)
        .bind("now", now)
        .mapTo(PersonId.class)
        .findOne();
  }
}
