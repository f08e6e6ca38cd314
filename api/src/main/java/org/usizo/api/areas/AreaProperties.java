package org.usizo.api.areas;

import java.util.List;
import java.util.function.DoublePredicate;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.Codes;
import org.usizo.dispatch.area.AreaProfile;
import org.usizo.dispatch.area.EmergencyNumber;
import org.usizo.dispatch.assignment.DispatchMode;

/**
 * What is stated about an area beside its boundary. What is left out takes the usual value.
 *
 * @param rank where areas overlap the highest holds; 0
 * @param modes how help is sent; AUTO
 * @param detour road distance over straight line; 1.4
 * @param speedMetresPerSecond mean speed on the way; 12.5
 * @param reachMetres how far responders are looked for; 150,000
 * @param emergencyNumbers shown in this order
 * @param targets promised times by kind and priority
 */
public record AreaProperties(
    String name,
    Integer rank,
    Modes modes,
    Double detour,
    Double speedMetresPerSecond,
    Double reachMetres,
    List<EmergencyNumberJson> emergencyNumbers,
    List<TargetJson> targets) {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_NUMBERS = 20;
  private static final double USUAL_DETOUR = 1.4;
  private static final double USUAL_SPEED = 12.5;
  private static final double USUAL_REACH = 150_000;

  /** How help is sent, by kind. */
  public record Modes(String ROAD, String MEDICAL) {}

  /** Whom to call, and by which number. */
  public record EmergencyNumberJson(String service, String number) {}

  static AreaProperties of(AreaProfile profile) {
    return new AreaProperties(
        profile.name(),
        profile.rank(),
        new Modes(profile.roadMode().name(), profile.medicalMode().name()),
        profile.detour(),
        profile.speedMps(),
        profile.reachMetres(),
        profile.emergencyNumbers().stream()
            .map(number -> new EmergencyNumberJson(number.service(), number.number()))
            .toList(),
        profile.targets().stream().map(TargetJson::of).toList());
  }

  /**
   * @param boundary as GeoJSON text, null: everywhere
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  AreaProfile profile(String boundary) {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw Problem.invalid("/properties/name", "1 to %d characters".formatted(LONGEST_NAME))
          .toException();
    }
    return new AreaProfile(
        name.strip(),
        boundary,
        rank == null ? 0 : rank,
        mode(modes == null ? null : modes.ROAD(), "ROAD"),
        mode(modes == null ? null : modes.MEDICAL(), "MEDICAL"),
        number(detour, USUAL_DETOUR, value -> value >= 1 && value <= 10, "detour", "1 to 10"),
        number(
            speedMetresPerSecond,
            USUAL_SPEED,
            value -> value > 0 && value <= 100,
            "speedMetresPerSecond",
            "more than 0, at most 100"),
        number(
            reachMetres,
            USUAL_REACH,
            value -> value > 0 && value <= 2_000_000,
            "reachMetres",
            "more than 0, at most 2,000,000"),
        listNumbers(),
        TargetJson.read(targets));
  }

  private static DispatchMode mode(String given, String kind) {
    return given == null
        ? DispatchMode.AUTO
        : Codes.read(DispatchMode.class, given, "/properties/modes/" + kind);
  }

  private static double number(
      Double given, double usual, DoublePredicate fits, String name, String range) {
    double value = given == null ? usual : given;
    if (!fits.test(value)) {
      throw Problem.invalid("/properties/" + name, "Must be " + range).toException();
    }
    return value;
  }

  private List<EmergencyNumber> listNumbers() {
    var given = emergencyNumbers == null ? List.<EmergencyNumberJson>of() : emergencyNumbers;
    boolean fine =
        given.size() <= MOST_NUMBERS
            && given.stream()
                .allMatch(
                    one ->
                        one != null
                            && one.service() != null
                            && !one.service().isBlank()
                            && one.number() != null
                            && one.number().matches("[+*#0-9 ]{2,20}"));
    if (!fine) {
      throw Problem.invalid(
              "/properties/emergencyNumbers",
              "At most %d, each with a service and a number of digits".formatted(MOST_NUMBERS))
          .toException();
    }
    return given.stream()
        .map(one -> new EmergencyNumber(one.service().strip(), one.number().strip()))
        .toList();
  }
}
