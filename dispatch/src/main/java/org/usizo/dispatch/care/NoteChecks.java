package org.usizo.dispatch.care;

import java.util.Locale;
import org.usizo.dispatch.care.Notes.Contact;
import org.usizo.dispatch.care.Notes.Handover;

/** Whether what is written down makes sense. */
final class NoteChecks {

  private static final int LONGEST_SECONDS = 7 * 24 * 3600;

  private NoteChecks() {}

  static Contact contact(Contact given) {
    var direction = code("direction", given.direction() == null ? "OUT" : given.direction());
    if (!direction.equals("IN") && !direction.equals("OUT")) {
      throw Words.refuse("direction must be IN or OUT");
    }
    return new Contact(
        code("channel", given.channel()),
        direction,
        code("outcome", given.outcome()),
        given.startedAt(),
        seconds("seconds", given.seconds()));
  }

  static Handover handover(Handover given) {
    return new Handover(
        Words.word("service", given.service()),
        Words.wordOrNull("number", given.number()),
        Words.wordOrNull("reference", given.reference()),
        Words.wordOrNull("contactName", given.contactName()),
        seconds("etaSeconds", given.etaSeconds()),
        Words.wordOrNull("confirmedBy", given.confirmedBy()));
  }

  private static String code(String field, String value) {
    return Words.word(field, value).toUpperCase(Locale.ROOT);
  }

  private static Integer seconds(String field, Integer value) {
    if (value != null && (value < 0 || value > LONGEST_SECONDS)) {
      throw Words.refuse("%s must be 0 to %d".formatted(field, LONGEST_SECONDS));
    }
    return value;
  }
}
