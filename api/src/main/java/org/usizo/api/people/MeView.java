package org.usizo.api.people;

import java.util.Locale;
import java.util.Optional;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.Profile;
import org.usizo.notifications.recipient.Recipient;

/** Joins what both modules keep of a person. */
final class MeView {

  private MeView() {}

  static Me of(PersonId id, Profile profile, Optional<Recipient> recipient) {
    return new Me(
        id.value(),
        profile.name(),
        profile.phone(),
        recipient.flatMap(Recipient::language).map(Locale::toLanguageTag).orElse(null),
        recipient.map(known -> known.timeZone().getId()).orElse(null),
        recipient.map(known -> known.channels().stream().map(Enum::name).toList()).orElse(null),
        recipient
            .flatMap(Recipient::quietHours)
            .map(quiet -> new Me.Quiet(quiet.from().toString(), quiet.to().toString()))
            .orElse(null),
        profile.vehicles().stream().map(MeView::vehicle).toList(),
        profile.emergencyContacts().stream()
            .map(contact -> new Me.Contact(contact.name(), contact.phone(), contact.relation()))
            .toList(),
        profile.medical() == null
            ? null
            : new Me.Medical(profile.medical().profile(), true, profile.medical().consentedAt()));
  }

  private static Me.Vehicle vehicle(Profile.Vehicle vehicle) {
    return new Me.Vehicle(
        vehicle.make(),
        vehicle.model(),
        vehicle.colour(),
        vehicle.plate(),
        vehicle.drive(),
        vehicle.ev(),
        vehicle.trailer());
  }
}
