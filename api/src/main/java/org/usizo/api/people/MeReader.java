package org.usizo.api.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.dispatch.customer.Profile;
import org.usizo.notifications.recipient.ChannelKind;
import org.usizo.notifications.recipient.QuietHours;
import org.usizo.notifications.recipient.Recipient;

/** Checks what a person wrote and turns it into what the two modules keep. */
final class MeReader {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_MEDICAL = 10_000;
  private static final int LONGEST_LIST = 20;

  private final Function<String, Optional<String>> phones;
  private final ZoneId usualZone;
  private Problem problem =
      Problem.of(ProblemType.INVALID).detail("Some values are not acceptable");

  /**
   * @param phones brings a number into E.164
   * @param usualZone of whoever names none
   */
  MeReader(Function<String, Optional<String>> phones, ZoneId usualZone) {
    this.phones = phones;
    this.usualZone = usualZone;
  }

  Profile profile(Me me, Instant now) {
    return new Profile(
        text("/name", me.name(), LONGEST_TEXT),
        phone("/phone", me.phone()),
        list("/vehicles", me.vehicles(), this::vehicle),
        list("/emergencyContacts", me.emergencyContacts(), this::contact),
        medical(me.medicalProfile(), now));
  }

  Recipient recipient(UUID id, Me me) {
    return new Recipient(
        id,
        Optional.ofNullable(me.language()).flatMap(this::language),
        zone(me.timeZone()),
        list("/channels", me.channels(), this::channel),
        Optional.ofNullable(me.quietHours()).flatMap(this::quietHours));
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 400 naming every field that was not acceptable
   */
  void refuseIfWrong() {
    if (!problem.errors().isEmpty()) {
      throw problem.toException();
    }
  }

  private Profile.Vehicle vehicle(String at, Me.Vehicle vehicle) {
    return new Profile.Vehicle(
        text(at + "/make", vehicle.make(), LONGEST_TEXT),
        text(at + "/model", vehicle.model(), LONGEST_TEXT),
        text(at + "/colour", vehicle.colour(), LONGEST_TEXT),
        text(at + "/plate", vehicle.plate(), LONGEST_TEXT),
        text(at + "/drive", vehicle.drive(), LONGEST_TEXT),
        Boolean.TRUE.equals(vehicle.ev()),
        Boolean.TRUE.equals(vehicle.trailer()));
  }

  private Profile.EmergencyContact contact(String at, Me.Contact contact) {
    if (contact.name() == null || contact.name().isBlank()) {
      wrong(at + "/name", "A name is needed");
    }
    if (contact.phone() == null) {
      wrong(at + "/phone", "A phone number is needed");
    }
    return new Profile.EmergencyContact(
        text(at + "/name", contact.name(), LONGEST_TEXT),
        phone(at + "/phone", contact.phone()),
        text(at + "/relation", contact.relation(), LONGEST_TEXT));
  }

  private Profile.Medical medical(Me.Medical medical, Instant now) {
    if (medical == null || medical.text() == null || medical.text().isBlank()) {
      return null;
    }
    if (!Boolean.TRUE.equals(medical.consent())) {
      wrong("/medicalProfile/consent", "Medical data is kept only with consent: true");
    }
    return new Profile.Medical(text("/medicalProfile/text", medical.text(), LONGEST_MEDICAL), now);
  }

  private String phone(String at, String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    var phone = phones.apply(written);
    if (phone.isEmpty()) {
      wrong(at, "This number cannot be dialled; write it as +27821234567");
    }
    return phone.orElse(null);
  }

  private Optional<Locale> language(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
    } catch (IllformedLocaleException e) {
      wrong("/language", "A language is a BCP 47 tag such as en, zu or af-ZA");
      return Optional.empty();
    }
  }

  private ZoneId zone(String name) {
    try {
      return name == null ? usualZone : ZoneId.of(name);
    } catch (DateTimeException e) {
      wrong("/timeZone", "A time zone has a name such as Africa/Johannesburg");
      return usualZone;
    }
  }

  private ChannelKind channel(String at, String name) {
    for (ChannelKind kind : ChannelKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    wrong(at, "A channel is PUSH, SMS, WHATSAPP, EMAIL or VOICE");
    return ChannelKind.PUSH;
  }

  private Optional<QuietHours> quietHours(Me.Quiet quiet) {
    try {
      return Optional.of(
          new QuietHours(LocalTime.parse(quiet.from()), LocalTime.parse(quiet.to())));
    } catch (DateTimeException | NullPointerException e) {
      wrong("/quietHours", "Quiet hours need from and to, such as 22:00 and 06:30");
      return Optional.empty();
    }
  }

  private String text(String at, String written, int longest) {
    if (written == null || written.isBlank()) {
      return null;
    }
    if (written.length() > longest || written.indexOf('\u0000') >= 0) {
      wrong(at, "At most %d characters, and none of them U+0000".formatted(longest));
    }
    return written.strip();
  }

  private <T, R> List<R> list(String at, List<T> written, At<T, R> read) {
    if (written == null) {
      return List.of();
    }
    if (written.size() > LONGEST_LIST) {
      wrong(at, "At most %d".formatted(LONGEST_LIST));
      return List.of();
    }
    var all = new ArrayList<R>();
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i) == null) {
        wrong(at + "/" + i, "null is not acceptable");
      } else {
        all.add(read.apply(at + "/" + i, written.get(i)));
      }
    }
    return all;
  }

  private void wrong(String pointer, String detail) {
    problem = problem.error(pointer, detail);
  }

  /** Reads one element of a list, knowing where it stands. */
  @FunctionalInterface
  private interface At<T, R> {
    R apply(String at, T written);
  }
}
