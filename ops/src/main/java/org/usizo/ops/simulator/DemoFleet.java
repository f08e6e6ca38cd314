package org.usizo.ops.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * The vehicles of the demo: one with every ROAD skill and one ambulance close to the centre, others
 * around it, and one for whoever tries the responder app. Always the same ones.
 */
public final class DemoFleet {
  /** Where the demo takes place: the middle of Johannesburg. */
  public static final Place CENTRE = new Place(-26.2041, 28.0473);

  /** The name under which the demo presses. */
  public static final String CALLER = "Demo caller";

  private static final List<String> EVERY_ROAD_SKILL =
      List.of("TOW", "FLATBED", "HEAVY_TOW", "BATTERY", "EV", "TYRE", "LOCKOUT", "FUEL", "GUARD");
  private static final List<String> AMBULANCE =
      List.of("AMBULANCE_ALS", "AMBULANCE_BLS", "MEDIC", "PATIENT_TRANSPORT");

  private record Trade(String name, List<String> skills) {}

  private static final List<Trade> TRADES =
      List.of(
          new Trade("Battery and tyre van", List.of("BATTERY", "TYRE", "FUEL", "LOCKOUT")),
          new Trade("Flatbed truck", List.of("FLATBED", "TOW", "BATTERY", "TYRE")),
          new Trade("Basic ambulance", List.of("AMBULANCE_BLS", "MEDIC", "PATIENT_TRANSPORT")),
          new Trade("Guard car", List.of("GUARD")),
          new Trade("Heavy tow truck", List.of("HEAVY_TOW", "TOW")),
          new Trade("Electric-car van", List.of("EV", "BATTERY", "TYRE")));

  private static final int OTHERS = 12;
  private static final double NEAREST_METRES = 2_500;
  private static final double STEP_METRES = 800;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private DemoFleet() {}

  /** The vehicles that the simulator drives. */
  public static List<Vehicle> listDriven() {
    List<Vehicle> vehicles = new ArrayList<>();
    vehicles.add(vehicle(1, "All-round recovery truck", EVERY_ROAD_SKILL, CENTRE.offset(650, 600)));
    vehicles.add(vehicle(2, "Advanced ambulance", AMBULANCE, CENTRE.offset(-800, -550)));
    for (int n = 0; n < OTHERS; n++) {
      Trade trade = TRADES.get(n % TRADES.size());
      vehicles.add(vehicle(n + 3, trade.name(), trade.skills(), around(n)));
    }
    return List.copyOf(vehicles);
  }

  /** The vehicle of whoever opens the responder app; off duty until that person goes on shift. */
  public static Vehicle yours() {
    List<String> everything = new ArrayList<>(EVERY_ROAD_SKILL);
    everything.addAll(AMBULANCE);
    return new Vehicle(
        "demo-responder", "Your own vehicle", "Demo 0", "DEMO 00 GP", everything, CENTRE);
  }

  private static Vehicle vehicle(int number, String name, List<String> skills, Place base) {
    return new Vehicle(
        "demo-crew-" + number,
        name,
        "Demo " + number,
        "DEMO %02d GP".formatted(number),
        skills,
        base);
  }

  /** Evenly spread on a spiral, further out with each. */
  private static Place around(int n) {
    double metres = NEAREST_METRES + n * STEP_METRES;
    double angle = n * GOLDEN_ANGLE;
    return CENTRE.offset(metres * Math.cos(angle), metres * Math.sin(angle));
  }
}
