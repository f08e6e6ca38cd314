package org.usizo.dispatch.care;

import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.DetailsView;
import org.usizo.dispatch.geo.Place;

/** Changes {@code case_detail} by what agents find out; null leaves what was known. */
final class TriageStore {

  private TriageStore() {}

  static void update(Handle handle, CaseId id, Triage.Findings findings) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.case_detail AS d (case_id) VALUES (:id) ON CONFLICT (case_id) DO UPDATE SET
              triage = coalesce(:triage, d.triage), for_whom = coalesce(:forWhom, d.for_whom),
              contact_name = coalesce(:c.name, d.contact_name), contact_phone = coalesce(:c.phone, d.contact_phone),
              patient_name = coalesce(:p.name, d.patient_name), patient_age_band = coalesce(:p.ageBand, d.patient_age_band),
              patient_phone = coalesce(:p.phone, d.patient_phone),
              patient_relation = coalesce(:p.relation, d.patient_relation),
              adults = coalesce(:n.adults, d.adults), children = coalesce(:n.children, d.children),
              wheelchair = coalesce(:n.wheelchair, d.wheelchair),
              in_lane = coalesce(:s.inLane, d.in_lane), fire = coalesce(:s.fire, d.fire),
              injured = coalesce(:s.injured, d.injured), alone = coalesce(:s.alone, d.alone),
              vehicle_make = coalesce(:v.make, d.vehicle_make), vehicle_model = coalesce(:v.model, d.vehicle_model),
              vehicle_colour = coalesce(:v.colour, d.vehicle_colour), vehicle_plate = coalesce(:v.plate, d.vehicle_plate),
              vehicle_drive = coalesce(:v.drive, d.vehicle_drive), vehicle_ev = coalesce(:v.ev, d.vehicle_ev),
              vehicle_trailer = coalesce(:v.trailer, d.vehicle_trailer)
            """)
        .bind("id", id)
        .bind("triage", findings.triage())
        .bind("forWhom", findings.forWhom())
        .bindMethods("c", or(findings.contact(), new DetailsView.Contact(null, null)))
        .bindMethods("p", or(findings.patient(), new DetailsView.Patient(null, null, null, null)))
        .bindMethods("n", or(findings.people(), new DetailsView.People(null, null, null)))
        .bindMethods("s", or(findings.safety(), new DetailsView.Safety(null, null, null, null)))
        .bindMethods(
            "v",
            or(
                findings.vehicle(),
                new DetailsView.Vehicle(null, null, null, null, null, null, null)))
        .execute();
  }

  static void setDestination(Handle handle, CaseId id, Place place, String text) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.case_detail (case_id, destination, destination_text) VALUES (:id, :place, :text)
            ON CONFLICT (case_id) DO UPDATE SET destination = excluded.destination, destination_text = excluded.destination_text
            """)
        .bind("id", id)
        .bind("place", place)
        .bind("text", text)
        .execute();
  }

  private static <T> T or(T value, T nothing) {
    return value == null ? nothing : value;
  }
}
