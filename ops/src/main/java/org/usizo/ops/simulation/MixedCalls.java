package org.usizo.ops.simulation;

import java.util.Set;
import java.util.SplittableRandom;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/** Kinds, priorities and skills in the shares of a mixed road and medical fleet. */
final class MixedCalls {

  private MixedCalls() {}

  /**
   * Of ten responders: one ALS and one BLS ambulance, two flatbeds, three tow trucks, three vans.
   */
  static Set<String> skillsOf(int number) {
    return switch (number % 10) {
      case 0 -> Set.of("AMBULANCE_ALS", "AMBULANCE_BLS", "MEDIC", "BATTERY", "TYRE");
      case 1 -> Set.of("AMBULANCE_BLS", "MEDIC");
      case 2, 3 -> Set.of("FLATBED", "TOW", "BATTERY", "TYRE");
      case 4, 5, 6 -> Set.of("TOW", "BATTERY", "TYRE");
      default -> Set.of("BATTERY", "TYRE", "FUEL", "LOCKOUT");
    };
  }

  static CallRow call(int at, Place scene, int service, SplittableRandom random) {
    double dice = random.nextDouble();
    if (dice < 0.04) {
      return new CallRow(at, scene, AlertKind.MEDICAL, 1, Set.of("AMBULANCE_ALS"), service);
    }
    if (dice < 0.12) {
      return new CallRow(at, scene, AlertKind.MEDICAL, 2, Set.of("MEDIC"), service);
    }
    int priority = random.nextDouble() < 0.1 ? 2 : random.nextDouble() < 0.8 ? 3 : 4;
    return new CallRow(
        at, scene, AlertKind.ROAD, priority, roadNeeds(random.nextDouble()), service);
  }

  private static Set<String> roadNeeds(double dice) {
    if (dice < 0.12) {
      return Set.of("FLATBED");
    }
    if (dice < 0.40) {
      return Set.of("TOW");
    }
    if (dice < 0.65) {
      return Set.of("BATTERY");
    }
    return dice < 0.88 ? Set.of("TYRE") : Set.of(dice < 0.94 ? "FUEL" : "LOCKOUT");
  }
}
