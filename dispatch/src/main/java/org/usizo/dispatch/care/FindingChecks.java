package org.usizo.dispatch.care;

import java.util.Set;
import org.usizo.dispatch.casefile.DetailsView;

/** Whether an agent's findings make sense. */
final class FindingChecks {

  private static final Set<String> FOR_WHOM = Set.of("ME", "OTHER");
  private static final int MOST_PEOPLE = 1000;

  private FindingChecks() {}

  static void require(Triage.Findings findings) {
    if (findings.priority() != null && (findings.priority() < 1 || findings.priority() > 5)) {
      throw Words.refuse("priority must be 1 to 5, it is " + findings.priority());
    }
    if (findings.forWhom() != null && !FOR_WHOM.contains(findings.forWhom())) {
      throw Words.refuse("forWhom must be ME or OTHER");
    }
    Words.wordOrNull("reason", findings.reason());
    Words.wordOrNull("language", findings.language());
    Words.findText("triage", findings.triage());
    requirePeople(findings.people());
    requireContact(findings.contact(), findings.patient());
    requireVehicle(findings.vehicle());
  }

  private static void requirePeople(DetailsView.People people) {
    if (people != null) {
      requireCount("people.adults", people.adults());
      requireCount("people.children", people.children());
    }
  }

  private static void requireCount(String field, Integer count) {
    if (count != null && (count < 0 || count > MOST_PEOPLE)) {
      throw Words.refuse("%s must be 0 to %d".formatted(field, MOST_PEOPLE));
    }
  }

  private static void requireContact(DetailsView.Contact contact, DetailsView.Patient patient) {
    if (contact != null) {
      Words.wordOrNull("contact.name", contact.name());
      Words.wordOrNull("contact.phone", contact.phone());
    }
    if (patient != null) {
      Words.wordOrNull("patient.name", patient.name());
      Words.wordOrNull("patient.ageBand", patient.ageBand());
      Words.wordOrNull("patient.phone", patient.phone());
      Words.wordOrNull("patient.relation", patient.relation());
    }
  }

  private static void requireVehicle(DetailsView.Vehicle vehicle) {
    if (vehicle != null) {
      Words.wordOrNull("vehicle.make", vehicle.make());
      Words.wordOrNull("vehicle.model", vehicle.model());
      Words.wordOrNull("vehicle.colour", vehicle.colour());
      Words.wordOrNull("vehicle.plate", vehicle.plate());
      Words.wordOrNull("vehicle.drive", vehicle.drive());
    }
  }
}
