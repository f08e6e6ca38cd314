package org.usizo.dispatch.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.AreaId;

/** What operators read and write of table {@code agent}. */
final class StaffStore {

  private static final String MEMBERS =
      """
      SELECT a.person_id, p.subject, a.name, a.role, a.languages, a.area_ids, a.on_call, a.capacity, a.presence,
             a.presence_until
        FROM dispatch.agent a JOIN dispatch.person p ON p.id = a.person_id
       WHERE a.retired_at IS NULL AND (:person::uuid IS NULL OR a.person_id = :person)
       ORDER BY a.name, a.person_id
      """;

  private StaffStore() {}

  static List<StaffMember> list(Handle handle) {
    return handle.createQuery(MEMBERS).bind("person", (UUID) null).mapTo(StaffMember.class).list();
  }

  static Optional<StaffMember> find(Handle handle, PersonId person) {
    return handle.createQuery(MEMBERS).bind("person", person).mapTo(StaffMember.class).findOne();
  }

  static void put(Handle handle, PersonId person, AgentProfile profile, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.agent (person_id, organisation_id, name, role, languages, area_ids, on_call, capacity, presence_at)
            SELECT id, organisation_id, :name, :role, :languages, :areaIds, :onCall, :capacity, :now
              FROM dispatch.person WHERE id = :person
            ON CONFLICT (person_id) DO UPDATE
               SET name = excluded.name, role = excluded.role, languages = excluded.languages,
                   area_ids = excluded.area_ids, on_call = excluded.on_call, capacity = excluded.capacity,
                   retired_at = NULL
            """)
        .bind("person", person)
        .bind("name", profile.name())
        .bind("role", profile.role())
        .bindArray("languages", String.class, profile.languages())
        .bindArray("areaIds", UUID.class, ids(profile.areaIds()))
        .bind("onCall", profile.onCall())
        .bind("capacity", profile.capacity())
        .bind("now", now)
        .execute();
  }

  /** Keeps others from giving this person a case meanwhile; false when nobody such works here. */
  static boolean lock(Handle handle, PersonId person) {
    return handle
        .createQuery(
            "SELECT true FROM dispatch.agent WHERE person_id = :person AND retired_at IS NULL FOR UPDATE")
        .bind("person", person)
        .mapTo(Boolean.class)
        .findOne()
        .isPresent();
  }

  static int countOpenCases(Handle handle, PersonId person) {
    return handle
        .createQuery(
            """
            SELECT count(*) FROM dispatch.case_file
             WHERE agent_id = :person AND status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
            """)
        .bind("person", person)
        .mapTo(Integer.class)
        .one();
  }

  static void retire(Handle handle, PersonId person, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.agent
               SET retired_at = :now, area_ids = '{}', on_call = false, presence = 'OFFLINE', presence_until = NULL,
                   presence_at = :now
             WHERE person_id = :person AND retired_at IS NULL
            """)
        .bind("person", person)
        .bind("now", now)
        .execute();
  }

  static Optional<UUID> findUnknownArea(Handle handle, List<AreaId> areas) {
    return handle
        .createQuery(
            """
            SELECT wanted.id FROM unnest(:areas::uuid[]) AS wanted (id)
             WHERE NOT EXISTS (SELECT FROM dispatch.service_area a WHERE a.id = wanted.id AND a.retired_at IS NULL)
             LIMIT 1
            """)
        .bindArray("areas", UUID.class, ids(areas))
        .mapTo(UUID.class)
        .findOne();
  }

  private static Object[] ids(List<AreaId> areas) {
    return areas == null ? null : areas.stream().map(AreaId::value).toArray();
  }
}
