package org.usizo.dispatch.casefile;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.Place;

/** Reads table {@code case_detail} and the medical profile of the person helped. */
final class DetailStore {

  private DetailStore() {}

  /** A row of {@code case_detail}. */
  public record DetailRow(
      String contactName,
      String contactPhone,
      String forWhom,
      String patientName,
      String patientAgeBand,
      String patientPhone,
      String patientRelation,
      Integer adults,
      Integer children,
      Boolean wheelchair,
      Boolean inLane,
      Boolean fire,
      Boolean injured,
      Boolean alone,
      String vehicleMake,
      String vehicleModel,
      String vehicleColour,
      String vehiclePlate,
      String vehicleDrive,
      Boolean vehicleEv,
      Boolean vehicleTrailer,
      boolean silent,
      String triage,
      Place destination,
      String destinationText) {

    DetailsView view(boolean medical) {
      return new DetailsView(
          new DetailsView.Contact(contactName, contactPhone),
          forWhom,
          medical
              ? new DetailsView.Patient(patientName, patientAgeBand, patientPhone, patientRelation)
              : null,
          new DetailsView.People(adults, children, wheelchair),
          new DetailsView.Safety(inLane, fire, injured, alone),
          new DetailsView.Vehicle(
              vehicleMake,
              vehicleModel,
              vehicleColour,
              vehiclePlate,
              vehicleDrive,
              vehicleEv,
              vehicleTrailer),
          silent,
          triage);
    }

    CaseView.Destination destinationView() {
      return destination == null && destinationText == null
          ? null
          : new CaseView.Destination(
              destination == null ? null : destination.lat(),
              destination == null ? null : destination.lon(),
              destinationText);
    }
  }

  static Optional<DetailRow> find(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM dispatch.case_detail WHERE case_id = :id")
        .bind("id", id)
        .mapTo(DetailRow.class)
        .findOne();
  }

  static Optional<DetailsView.Medical> findMedical(Handle handle, PersonId personHelped) {
    return handle
        .createQuery(
            "SELECT profile, consented_at FROM dispatch.medical_profile WHERE person_id = :person")
        .bind("person", personHelped)
        .mapTo(DetailsView.Medical.class)
        .findOne();
  }
}
