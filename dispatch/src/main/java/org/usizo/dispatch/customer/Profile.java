package org.usizo.dispatch.customer;

import java.time.Instant;
import java.util.List;

/**
 * What a customer tells about themselves in advance; any text may be null. Language and channels
 * are not here: notifications owns them.
 *
 * @param phone E.164
 * @param vehicles most used first
 * @param emergencyContacts whom to call, first one first
 */
public record Profile(
    String name,
    String phone,
    List<Vehicle> vehicles,
    List<EmergencyContact> emergencyContacts,
    Medical medical) {

  /** Nothing was told yet. */
  public static final Profile EMPTY = new Profile(null, null, List.of(), List.of(), null);

  public Profile {
    vehicles = List.copyOf(vehicles);
    emergencyContacts = List.copyOf(emergencyContacts);
  }

  public record Vehicle(
      String make,
      String model,
      String colour,
      String plate,
      String drive,
      boolean ev,
      boolean trailer) {}

  /**
   * @param phone E.164
   */
  public record EmergencyContact(String name, String phone, String relation) {}

  /**
   * Only with the person's consent; null in a profile without.
   *
   * @param profile allergies, medication, conditions, in the person's words
   */
  public record Medical(String profile, Instant consentedAt) {}
}
