package org.usizo.ops.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoFleetTest {
  private final List<Vehicle> fleet = DemoFleet.listDriven();

  @Test
  void aVehicleWithEveryRoadSkillStandsWithinTwoKilometres() {
    assertThat(fleet)
        .anySatisfy(
            vehicle -> {
              assertThat(vehicle.skills())
                  .contains("TOW", "FLATBED", "HEAVY_TOW", "BATTERY", "EV", "TYRE")
                  .contains("LOCKOUT", "FUEL", "GUARD");
              assertThat(vehicle.base().metresTo(DemoFleet.CENTRE)).isLessThan(2_000);
            });
  }

  @Test
  void anAmbulanceStandsWithinTwoKilometres() {
    assertThat(fleet)
        .anySatisfy(
            vehicle -> {
              assertThat(vehicle.skills()).contains("AMBULANCE_ALS");
              assertThat(vehicle.base().metresTo(DemoFleet.CENTRE)).isLessThan(2_000);
            });
  }

  @Test
  void othersAreSpreadOverTheTown() {
    assertThat(fleet).hasSizeGreaterThan(12);
    assertThat(fleet.subList(2, fleet.size()))
        .allSatisfy(
            vehicle ->
                assertThat(vehicle.base().metresTo(DemoFleet.CENTRE)).isBetween(2_000.0, 15_000.0));
  }

  @Test
  void everyVehicleIsSomebodyElseAndTheSameEachTime() {
    assertThat(fleet).extracting(Vehicle::subject).doesNotHaveDuplicates();
    assertThat(fleet).extracting(Vehicle::plate).doesNotHaveDuplicates();
    assertThat(DemoFleet.listDriven()).isEqualTo(fleet);
    assertThat(fleet).extracting(Vehicle::subject).doesNotContain(DemoFleet.yours().subject());
  }
}
