package org.usizo.dispatch.customer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.Profile.EmergencyContact;
import org.usizo.dispatch.customer.Profile.Medical;
import org.usizo.dispatch.customer.Profile.Vehicle;

/**
 * Owns tables {@code customer}, {@code customer_vehicle}, {@code emergency_contact} and {@code
 * medical_profile}.
 */
final class CustomerStore {

  private CustomerStore() {}

  /** The first row of a profile. */
  public record Customer(String name, String phone) {}

  static Optional<Profile> find(Handle handle, PersonId id) {
    return handle
        .createQuery("SELECT name, phone FROM dispatch.customer WHERE person_id = :id")
        .bind("id", id)
        .mapTo(Customer.class)
        .findOne()
        .map(
            customer ->
                new Profile(
                    customer.name,
                    customer.phone,
                    listVehicles(handle, id),
                    listContacts(handle, id),
                    findMedical(handle, id).orElse(null)));
  }

  /** Replaces everything. */
  static void put(Handle handle, PersonId id, Profile profile, Instant now) {
    putCustomer(handle, id, profile, now);
    putVehicles(handle, id, profile.vehicles());
    putContacts(handle, id, profile.emergencyContacts());
    putMedical(handle, id, profile.medical());
  }

  private static void putCustomer(Handle handle, PersonId id, Profile profile, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.customer (person_id, organisation_id, name, phone, created_at, updated_at)
            SELECT id, organisation_id, :name, :phone, :now, :now FROM dispatch.person WHERE id = :id
            ON CONFLICT (person_id) DO UPDATE SET name = :name, phone = :phone, updated_at = :now
            """)
        .bind("id", id)
        .bind("name", profile.name())
        .bind("phone", profile.phone())
        .bind("now", now)
        .execute();
  }

  private static void putVehicles(Handle handle, PersonId id, List<Vehicle> vehicles) {
    handle.execute("DELETE FROM dispatch.customer_vehicle WHERE person_id = ?", id);
    for (int i = 0; i < vehicles.size(); i++) {
      handle
          .createUpdate(
              """
              INSERT INTO dispatch.customer_vehicle
              VALUES (:id, :position, :make, :model, :colour, :plate, :drive, :ev, :trailer)
              """)
          .bind("id", id)
          .bind("position", i + 1)
          .bindMethods(vehicles.get(i))
          .execute();
    }
  }

  private static void putContacts(Handle handle, PersonId id, List<EmergencyContact> contacts) {
    handle.execute("DELETE FROM dispatch.emergency_contact WHERE person_id = ?", id);
    for (int i = 0; i < contacts.size(); i++) {
      handle
          .createUpdate(
              "INSERT INTO dispatch.emergency_contact VALUES (:id, :position, :name, :phone, :relation)")
          .bind("id", id)
          .bind("position", i + 1)
          .bindMethods(contacts.get(i))
          .execute();
    }
  }

  private static void putMedical(Handle handle, PersonId id, Medical medical) {
    if (medical == null) {
      handle.execute("DELETE FROM dispatch.medical_profile WHERE person_id = ?", id);
      return;
    }
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.medical_profile VALUES (:id, :profile, :consentedAt)
            ON CONFLICT (person_id) DO UPDATE SET profile = :profile
            """)
        .bind("id", id)
        .bindMethods(medical)
        .execute();
  }

  private static List<Vehicle> listVehicles(Handle handle, PersonId id) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.customer_vehicle WHERE person_id = :id ORDER BY position")
        .bind("id", id)
        .mapTo(Vehicle.class)
        .list();
  }

  private static List<EmergencyContact> listContacts(Handle handle, PersonId id) {
    return handle
        .createQuery(
            "SELECT * FROM dispatch.emergency_contact WHERE person_id = :id ORDER BY position")
        .bind("id", id)
        .mapTo(EmergencyContact.class)
        .list();
  }

  private static Optional<Medical> findMedical(Handle handle, PersonId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.medical_profile WHERE person_id = :id")
        .bind("id", id)
        .mapTo(Medical.class)
        .findOne();
  }
}
