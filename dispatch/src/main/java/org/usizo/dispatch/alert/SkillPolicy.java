package org.usizo.dispatch.alert;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * Which skills the first task of a case asks for. Whoever presses MEDICAL gets the nearest trained
 * hands, whatever vehicle they come in; an agent adds transport as a task of its own. Pure.
 */
public final class SkillPolicy {

  private static final Set<String> MEDICAL =
      Set.of("MEDIC", "PATIENT_TRANSPORT", "AMBULANCE_BLS", "AMBULANCE_ALS");

  private SkillPolicy() {}

  /**
   * @param skills required of one responder, never empty
   * @param understood every stated need was used
   */
  public record Needs(List<String> skills, boolean understood) {}

  /**
   * @param stated codes as they came
   * @param known all skills of this installation
   */
  public static Needs decide(AlertKind kind, List<String> stated, Set<String> known) {
    var used = new LinkedHashSet<String>();
    boolean understood = true;
    for (String need : stated) {
      String code = need.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      boolean fits = known.contains(code) && MEDICAL.contains(code) == (kind == AlertKind.MEDICAL);
      understood &= fits;
      if (fits) {
        used.add(code);
      }
    }
    return new Needs(used.isEmpty() ? byDefault(kind) : List.copyOf(used), understood);
  }

  private static List<String> byDefault(AlertKind kind) {
    return List.of(kind == AlertKind.MEDICAL ? "MEDIC" : "TOW");
  }
}
