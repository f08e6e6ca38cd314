package org.usizo.api.responders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.Codes;
import org.usizo.api.json.PathIds;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderProfile;

/**
 * What is stated about a responder.
 *
 * @param organisation whose it is; left out: the first of this installation, or the partner's own
 * @param subject whose token speaks for it
 * @param base where it waits; needed in mode BASE and ZONE
 * @param zoneMetres how far it strays from there in mode ZONE
 */
public record ResponderBody(
    String name,
    String callSign,
    String vehicle,
    String plate,
    List<String> skills,
    String organisation,
    String subject,
    PlaceJson base,
    Double zoneMetres,
    String positionMode) {

  private static final int LONGEST = 200;

  /**
   * @param own the organisation of the partner who states it; empty for operators
   * @param person of the subject, null when there is none
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  ResponderProfile profile(Optional<OrganisationId> own, PersonId person) {
    var mode =
        positionMode == null
            ? PositionMode.LIVE
            : Codes.read(PositionMode.class, positionMode, "/positionMode");
    if (mode != PositionMode.LIVE && base == null) {
      throw Problem.invalid("/base", "Mode %s needs a base".formatted(mode)).toException();
    }
    if (zoneMetres != null && !(zoneMetres > 0)) {
      throw Problem.invalid("/zoneMetres", "Must be more than 0 metres").toException();
    }
    return new ResponderProfile(
        organisation(own),
        person,
        required(name, "/name"),
        callSign == null ? required(name, "/name") : required(callSign, "/callSign"),
        vehicle,
        plate,
        listSkills(),
        mode,
        base == null ? null : base.place("/base"),
        zoneMetres);
  }

  private OrganisationId organisation(Optional<OrganisationId> own) {
    var wanted = PathIds.ofBody(organisation, "/organisation", OrganisationId::new);
    if (own.isPresent() && wanted != null && !wanted.equals(own.get())) {
      throw Problem.invalid("/organisation", "This is not your organisation").toException();
    }
    return own.orElse(wanted == null ? OrganisationId.FIRST : wanted);
  }

  private List<String> listSkills() {
    if (skills == null || skills.isEmpty()) {
      throw Problem.invalid("/skills", "A responder needs at least one skill").toException();
    }
    Set<String> once = new TreeSet<>();
    for (String skill : skills) {
      once.add(required(skill, "/skills"));
    }
    return List.copyOf(once);
  }

  private static String required(String text, String pointer) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Problem.invalid(pointer, "1 to %d characters are needed".formatted(LONGEST))
          .toException();
    }
    return text.strip();
  }
}
