package org.usizo.api.alerts;

import org.usizo.dispatch.alert.PressDetails;
import org.usizo.dispatch.alert.PressDetails.Contact;
import org.usizo.dispatch.alert.PressDetails.Destination;
import org.usizo.dispatch.alert.PressDetails.ForWhom;
import org.usizo.dispatch.alert.PressDetails.Patient;
import org.usizo.dispatch.alert.PressDetails.People;
import org.usizo.dispatch.alert.PressDetails.Safety;
import org.usizo.dispatch.alert.PressDetails.SceneWords;
import org.usizo.dispatch.alert.PressDetails.Vehicle;

/** Reads what was told beside the press. */
final class DetailsReader {

  private static final int NAME = 200;
  private static final int PHONE = 60;
  private static final int WORDS = 1000;

  private DetailsReader() {}

  static PressDetails read(FieldReader fields) {
    return new PressDetails(
        new Contact(fields.text("contact.name", NAME), fields.text("contact.phone", PHONE)),
        fields.one(ForWhom.class, "forWhom"),
        patient(fields),
        new People(
            fields.count("people.adults"),
            fields.count("people.children"),
            fields.truth("people.wheelchair")),
        new Safety(
            fields.truth("safety.inLane"),
            fields.truth("safety.fire"),
            fields.truth("safety.injured"),
            fields.truth("safety.alone")),
        vehicle(fields),
        new SceneWords(
            fields.text("scene.text", WORDS),
            fields.text("scene.road", NAME),
            fields.text("scene.direction", NAME),
            fields.text("scene.access", WORDS)),
        new Destination(fields.place("destination"), fields.text("destination.text", WORDS)));
  }

  private static Patient patient(FieldReader fields) {
    return new Patient(
        fields.text("patient.name", NAME),
        fields.text("patient.ageBand", PHONE),
        fields.text("patient.phone", PHONE),
        fields.text("patient.relation", NAME));
  }

  private static Vehicle vehicle(FieldReader fields) {
    return new Vehicle(
        fields.text("vehicle.make", NAME),
        fields.text("vehicle.model", NAME),
        fields.text("vehicle.colour", PHONE),
        fields.text("vehicle.plate", PHONE),
        fields.text("vehicle.drive", PHONE),
        fields.truth("vehicle.ev"),
        fields.truth("vehicle.trailer"));
  }
}
