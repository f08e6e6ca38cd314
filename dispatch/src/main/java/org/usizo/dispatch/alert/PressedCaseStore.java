package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.PositionStatus;

/** What a further press changes in a case that is already open and locked. */
final class PressedCaseStore {

  private PressedCaseStore() {}

  /**
   * The newest scene of a case.
   *
   * @param pinned an agent said so: devices change it no more
   */
  public record CurrentScene(int version, PositionStatus positionStatus, boolean pinned) {}

  static Optional<CurrentScene> findScene(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT version, position_status, pinned FROM dispatch.scene
             WHERE case_id = :id ORDER BY version DESC LIMIT 1
            """)
        .bind("id", id)
        .mapTo(CurrentScene.class)
        .findOne();
  }

  /** The next version of the scene; the words about it stay. */
  static void moveScene(
      Handle handle, CaseId id, AlertStore.NewScene scene, Actor actor, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.scene (case_id, version, place, accuracy_metres, position_status, fixed_at, plus_code,
                   text, road, direction, access, author_role, author_id, created_at)
            SELECT case_id, version + 1, :scene.place, :scene.accuracyMetres, :scene.status, :scene.fixedAt,
                   :scene.plusCode, text, road, direction, access, :actor.role, :actor.id, :now
              FROM dispatch.scene WHERE case_id = :id ORDER BY version DESC LIMIT 1
            """)
        .bind("id", id)
        .bindMethods("scene", scene)
        .bindMethods("actor", actor)
        .bind("now", now)
        .execute();
  }

  static void countPress(Handle handle, CaseId id, int presses, boolean raised) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_file SET presses = :presses, raised_by_presses = raised_by_presses OR :raised
             WHERE id = :id
            """)
        .bind("id", id)
        .bind("presses", presses)
        .bind("raised", raised)
        .execute();
  }

  static void raise(Handle handle, CaseId id, int priority) {
    handle
        .createUpdate(
            "UPDATE dispatch.case_file SET priority = :priority WHERE id = :id AND priority > :priority")
        .bind("id", id)
        .bind("priority", priority)
        .execute();
  }

  /**
   * @return whether it was not verified before
   */
  static boolean verify(Handle handle, CaseId id) {
    return handle
            .createUpdate(
                "UPDATE dispatch.case_file SET verified = true WHERE id = :id AND NOT verified")
            .bind("id", id)
            .execute()
        == 1;
  }

  /** Lets dispatch look for somebody now instead of later or never, where nobody was looked for. */
  static void release(Handle handle, CaseId id, Instant now) {
    handle
        .createUpdate(
            """
            WITH free AS (UPDATE dispatch.case_file SET agent_first_until = NULL WHERE id = :id)
            UPDATE dispatch.task SET dispatch_at = :now
             WHERE case_id = :id AND state = 'OPEN' AND searched_at IS NULL
               AND (dispatch_at IS NULL OR dispatch_at > :now)
            """)
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  /** Fills what was not known yet; a danger once stated stays stated. */
  static void fillDetails(Handle handle, CaseId id, PressDetails told, String phone) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_detail
               SET contact_name = coalesce(contact_name, :told.contact.name),
                   contact_phone = coalesce(contact_phone, :phone),
                   for_whom = coalesce(for_whom, :told.forWhom),
                   patient_name = coalesce(patient_name, :told.patient.name),
                   patient_age_band = coalesce(patient_age_band, :told.patient.ageBand),
                   patient_phone = coalesce(patient_phone, :told.patient.phone),
                   patient_relation = coalesce(patient_relation, :told.patient.relation),
                   adults = greatest(adults, :told.people.adults), children = greatest(children, :told.people.children),
                   wheelchair = greatest(wheelchair, :told.people.wheelchair),
                   in_lane = greatest(in_lane, :told.safety.inLane), fire = greatest(fire, :told.safety.fire),
                   injured = greatest(injured, :told.safety.injured), alone = greatest(alone, :told.safety.alone),
                   vehicle_make = coalesce(vehicle_make, :told.vehicle.make),
                   vehicle_model = coalesce(vehicle_model, :told.vehicle.model),
                   vehicle_colour = coalesce(vehicle_colour, :told.vehicle.colour),
                   vehicle_plate = coalesce(vehicle_plate, :told.vehicle.plate),
                   vehicle_drive = coalesce(vehicle_drive, :told.vehicle.drive),
                   vehicle_ev = greatest(vehicle_ev, :told.vehicle.ev),
                   vehicle_trailer = greatest(vehicle_trailer, :told.vehicle.trailer),
                   destination = coalesce(destination, :told.destination.place),
                   destination_text = coalesce(destination_text, :told.destination.text)
             WHERE case_id = :id
            """)
        .bind("id", id)
        .bindMethods("told", told)
        .bind("phone", phone)
        .execute();
  }

  /** Gives a guest's case to a person. */
  static void adopt(Handle handle, CaseId id, PersonId guest, PersonId person) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_file
               SET reporter_id = :person,
                   person_helped_id = CASE WHEN person_helped_id = :guest THEN :person ELSE person_helped_id END
             WHERE id = :id AND reporter_id IS NOT DISTINCT FROM :guest
            """)
        .bind("id", id)
        .bindByType("guest", guest, PersonId.class)
        .bind("person", person)
        .execute();
  }
}
