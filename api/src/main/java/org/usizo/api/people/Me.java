package org.usizo.api.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a person tells about themselves, as {@code GET} and {@code PUT /me} carry it. Everything is
 * optional; a {@code PUT} replaces everything.
 *
 * @param personId ignored when put
 * @param phone E.164, or as it is dialled in this country
 * @param language BCP 47; null: that of each device
 * @param timeZone IANA name, for quiet hours
 * @param channels most wanted first: PUSH, SMS, WHATSAPP, EMAIL, VOICE
 */
public record Me(
    UUID personId,
    String name,
    String phone,
    String language,
    String timeZone,
    List<String> channels,
    Quiet quietHours,
    List<Vehicle> vehicles,
    List<Contact> emergencyContacts,
    Medical medicalProfile) {

  /**
   * @param from first quiet minute, {@code 22:00}
   * @param to first minute with sound again
   */
  public record Quiet(String from, String to) {}

  public record Vehicle(
      String make,
      String model,
      String colour,
      String plate,
      String drive,
      Boolean ev,
      Boolean trailer) {}

  public record Contact(String name, String phone, String relation) {}

  /**
   * @param consent must be true: without it nothing medical is kept
   * @param consentedAt ignored when put
   */
  public record Medical(String text, Boolean consent, Instant consentedAt) {}
}
