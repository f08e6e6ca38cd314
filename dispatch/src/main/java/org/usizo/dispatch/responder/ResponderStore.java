package org.usizo.dispatch.responder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.Place;

/**
 * Owns table {@code responder} and all of {@code responder_location} but the moving position, which
 * is {@link PositionStore}'s.
 */
public final class ResponderStore {

  private ResponderStore() {}

  public static Optional<Responder> find(Handle handle, ResponderId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.responder WHERE id = :id AND retired_at IS NULL")
        .bind("id", id)
        .mapTo(Responder.class)
        .findOne();
  }

  /** The responder a person's token speaks for. */
  public static Optional<Responder> findByPerson(Handle handle, PersonId person) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.responder WHERE person_id = :person AND retired_at IS NULL")
        .bind("person", person)
        .mapTo(Responder.class)
        .findOne();
  }

  /** Reads a responder and keeps others from engaging it or changing its shift meanwhile. */
  public static Optional<Responder> lock(Handle handle, ResponderId id) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.responder WHERE id = :id AND retired_at IS NULL FOR NO KEY UPDATE")
        .bind("id", id)
        .mapTo(Responder.class)
        .findOne();
  }

  /** As {@link #lock}, but empty at once when somebody else holds it. */
  public static Optional<Responder> lockIfFree(Handle handle, ResponderId id) {
    return handle
        .createQuery(
            """
            SELECT * FROM dispatch.responder WHERE id = :id AND retired_at IS NULL
               FOR NO KEY UPDATE SKIP LOCKED
            """)
        .bind("id", id)
        .mapTo(Responder.class)
        .findOne();
  }

  static void insert(
      Handle handle,
      ResponderId id,
      ResponderProfile profile,
      List<String> effective,
      Instant now) {
    bindProfile(
            handle.createUpdate(
                """
                WITH fresh AS (
                  INSERT INTO dispatch.responder (id, organisation_id, person_id, name, call_sign, vehicle, plate, skills,
                                                  position_mode, base, zone_metres, shift_at, created_at)
                  VALUES (:id, :organisationId, :personId, :name, :callSign, :vehicle, :plate, :skills,
                          :mode, :base, :zoneMetres, :now, :now)
                )
                INSERT INTO dispatch.responder_location (responder_id, organisation_id, place, fixed_at, received_at,
                                                         position_mode, skills, available)
                VALUES (:id, :organisationId, CASE WHEN :mode <> 'LIVE' THEN :base::geometry END, CASE WHEN :mode <> 'LIVE' THEN :now::timestamptz END,
                        CASE WHEN :mode <> 'LIVE' THEN :now::timestamptz END, :mode, :effective, false)
                """),
            id,
            profile)
        .bindArray("effective", String.class, effective)
        .bind("now", now)
        .execute();
  }

  static boolean update(
      Handle handle,
      ResponderId id,
      ResponderProfile profile,
      List<String> effective,
      Instant now) {
    return bindProfile(
                handle.createUpdate(
                    """
                    WITH changed AS (
                      UPDATE dispatch.responder
                         SET organisation_id = :organisationId, person_id = :personId, name = :name, call_sign = :callSign,
                             vehicle = :vehicle, plate = :plate, skills = :skills, position_mode = :mode, base = :base,
                             zone_metres = :zoneMetres
                       WHERE id = :id AND retired_at IS NULL
                      RETURNING id
                    )
                    UPDATE dispatch.responder_location l
                       SET organisation_id = :organisationId, skills = :effective, position_mode = :mode,
                           place = CASE WHEN :mode <> 'LIVE' THEN :base::geometry WHEN l.position_mode = 'LIVE' THEN l.place END,
                           fixed_at = CASE WHEN :mode <> 'LIVE' THEN :now::timestamptz WHEN l.position_mode = 'LIVE' THEN l.fixed_at END
                      FROM changed WHERE l.responder_id = changed.id
                    """),
                id,
                profile)
            .bindArray("effective", String.class, effective)
            .bind("now", now)
            .execute()
        == 1;
  }

  static void retire(Handle handle, ResponderId id, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.responder_location SET available = false, place = NULL, fixed_at = NULL WHERE responder_id = :id
            """)
        .bind("id", id)
        .execute();
    handle
        .createUpdate(
            """
            UPDATE dispatch.responder SET retired_at = :now, shift_state = 'OFF', shift_until = NULL, person_id = NULL
             WHERE id = :id AND retired_at IS NULL
            """)
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  /** Keeps who has which effective skill; an empty list forgets the responder. */
  static void putSkills(Handle handle, ResponderId id, List<String> effective) {
    handle
        .createUpdate(
            """
            WITH gone AS (
              DELETE FROM dispatch.responder_skill WHERE responder_id = :id AND NOT code = ANY (:effective)
            )
            INSERT INTO dispatch.responder_skill (code, responder_id) SELECT unnest(:effective::text[]), :id
            ON CONFLICT DO NOTHING
            """)
        .bind("id", id)
        .bindArray("effective", String.class, effective)
        .execute();
  }

  private static Update bindProfile(Update update, ResponderId id, ResponderProfile profile) {
    return update
        .bind("id", id)
        .bind("organisationId", profile.organisationId())
        .bind("personId", profile.personId())
        .bind("name", profile.name())
        .bind("callSign", profile.callSign())
        .bind("vehicle", profile.vehicle())
        .bind("plate", profile.plate())
        .bindArray("skills", String.class, profile.skills())
        .bind("mode", profile.positionMode())
        .bindByType("base", profile.base(), Place.class)
        .bind("zoneMetres", profile.zoneMetres());
  }
}
