package org.usizo.dispatch.casefile;

import java.time.Instant;

/**
 * What people told us about a case.
 *
 * @param patient only on MEDICAL cases
 */
public record DetailsView(
    Contact contact,
    String forWhom,
    Patient patient,
    People people,
    Safety safety,
    Vehicle vehicle,
    boolean silent,
    String triage) {

  /** Who to speak with. */
  public record Contact(String name, String phone) {}

  /** Who needs the help. */
  public record Patient(String name, String ageBand, String phone, String relation) {}

  /** How many wait. */
  public record People(Integer adults, Integer children, Boolean wheelchair) {}

  /** Dangers; null where nobody answered, which counts as the graver. */
  public record Safety(Boolean inLane, Boolean fire, Boolean injured, Boolean alone) {}

  /** What broke down. */
  public record Vehicle(
      String make,
      String model,
      String colour,
      String plate,
      String drive,
      Boolean ev,
      Boolean trailer) {}

  /** A crew needs who, what and which dangers, not who is related to whom. */
  DetailsView forCrew() {
    var patientInNeed =
        patient == null ? null : new Patient(patient.name, patient.ageBand, null, null);
    return new DetailsView(contact, forWhom, patientInNeed, people, safety, vehicle, silent, null);
  }

  /**
   * Medical knowledge the person helped agreed to share.
   *
   * @param profile as the person wrote it
   */
  public record Medical(String profile, Instant consentedAt) {}
}
