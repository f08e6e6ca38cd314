package org.usizo.ops.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DriveTest {
  private static final Instant NOON = Instant.parse("2026-01-01T10:00:00Z");
  private final Place start = DemoFleet.CENTRE;

  @Test
  void isThereWithinTwoMinutesWhenItIsNear() {
    Drive drive = Drive.between(start, start.offset(1_500, 1_200), NOON);

    assertThat(drive.at(NOON).metresTo(start)).isLessThan(1);
    assertThat(drive.isOver(NOON.plusSeconds(30))).isFalse();
    assertThat(drive.isOver(NOON.plusSeconds(120))).isTrue();
  }

  @Test
  void neverGoesFasterThanOneWouldBelieve() {
    Drive drive = Drive.between(start, start.offset(30_000, 0), NOON);

    assertThat(drive.at(NOON.plusSeconds(10)).metresTo(start)).isCloseTo(450, within(1.0));
  }

  @Test
  void isThereAtOnceWhenItIsThereAlready() {
    assertThat(Drive.between(start, start, NOON).isOver(NOON)).isTrue();
  }

  @Test
  void headsWhereItGoes() {
    assertThat(Drive.between(start, start.offset(100, 0), NOON).heading()).isCloseTo(0, within(.1));
    assertThat(Drive.between(start, start.offset(0, -100), NOON).heading())
        .isCloseTo(270, within(.1));
  }
}
