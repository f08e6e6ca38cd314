package org.usizo.dispatch.eta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

/** The scene lies ten kilometres north of the vehicle, on a motorway that runs north and south. */
class TurningRoundTest {

  private static final Place VEHICLE = new Place(-26.3, 28);
  private static final Place SCENE = new Place(-26.21, 28);

  @ParameterizedTest(name = "heading {0} at {1} m/s, scene on the carriageway to {2}: {3} s")
  @CsvSource({
    "0, 25, N, 0", // approaching on its carriageway
    "0, 25, S, 160", // approaching on the far one: past it, turn, back
    "180, 25, N, 160", // driving away on the far one: turn once, then straight to it
    "180, 25, S, 320", // driving away on its own: turn twice
    "180, 25, , 160", // driving away, carriageway unknown
    "0, 25, , 0",
    "90, 25, N, 0", // across: says nothing
    "180, 10, N, 30", // a street, where one turns anywhere
    "0, 10, S, 0",
    "180, 1, N, 0", // a heading while standing is noise
  })
  void whoDrivesAwayOrOnTheFarSideIsFarther(
      double heading, double speed, String carriageway, int seconds) {
    var journey = journey(new Motion(heading, speed), carriageway);
    assertThat(TurningRound.of(journey)).hasSeconds(seconds);
  }

  @Test
  void nothingKnownCostsNothing() {
    assertThat(TurningRound.of(journey(Motion.UNKNOWN, "N"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "N, 0",
    "northbound, 0",
    "North-East, 45",
    "south west, 225",
    "SE, 135",
    "W, 270",
    "westbound, 270"
  })
  void peopleNameTheCarriageway(String words, double degrees) {
    assertThat(Carriageway.findDegrees(words)).contains(degrees);
  }

  @ParameterizedTest
  @CsvSource({"towards Durban", "''", "the other side"})
  void otherWordsAreNoDirection(String words) {
    assertThat(Carriageway.findDegrees(words)).isEmpty();
    assertThat(Carriageway.findDegrees(null)).isEmpty();
  }

  private static Journey journey(Motion motion, String carriageway) {
    return new Journey(
        new ResponderId(new UUID(1, 1)),
        new AreaId(new UUID(2, 2)),
        new StraightLineEta(1.4, 12.5),
        VEHICLE,
        SCENE,
        Distance.metres(0),
        motion,
        true,
        Carriageway.findDegrees(carriageway).orElse(null));
  }
}
