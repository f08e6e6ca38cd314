package org.usizo.dispatch.eta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.eta.RoadListener.Outcome;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.store.SettableClock;

/** The routing service as it is on good days and on bad ones. */
class RoadsTest implements RoadListener {

  private static final Place SCENE = new Place(-26.2041, 28.0473);
  private static final Motion NORTHWARDS = new Motion(2.0, 15.0);

  private final SettableClock clock = SettableClock.atMondayMorning();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Boolean> breaker = new ArrayList<>();
  private OsrmStub osrm;
  private Roads roads;

  @BeforeEach
  void start() throws Exception {
    osrm = new OsrmStub();
    roads = roads(EtaSettings.defaults().withOsrm(osrm.root()).withBudget(Duration.ofSeconds(10)));
  }

  private Roads roads(EtaSettings settings) {
    var made = new Roads(clock, settings);
    made.reportTo(this);
    return made;
  }

  @AfterEach
  void stop() {
    roads.close();
    osrm.close();
  }

  @Test
  void allVehiclesOfASearchAreAskedInOneCallAsOsrmWantsIt() {
    var one = journey(1, Motion.UNKNOWN);
    var two = journey(2, Motion.UNKNOWN);
    osrm.takes(one.from(), 111).takes(two.from(), 222);
    roads.look(List.of(one, two));
    assertThat(osrm.calls).hasSize(1);
    var call = osrm.calls.getFirst();
    assertThat(call.places()).containsExactly(SCENE, one.from(), two.from());
    assertThat(call.query())
        .containsEntry("sources", "1;2")
        .containsEntry("destinations", "0")
        .doesNotContainKey("bearings");
    assertThat(seconds(one)).isEqualTo(111);
    assertThat(seconds(two)).isEqualTo(222);
    assertThat(outcomes).containsExactly(Outcome.ANSWERED);
  }

  @Test
  void journeysToSeveralScenesShareACall() {
    var one = journey(1, Motion.UNKNOWN);
    var two = journeyTo(new Place(-26.3, 28.1), 2, Motion.UNKNOWN);
    osrm.takes(one.from(), 111).takes(two.from(), 222);
    roads.look(List.of(one, two));
    assertThat(osrm.calls).hasSize(1);
    assertThat(seconds(one)).isEqualTo(111);
    assertThat(seconds(two)).isEqualTo(222);
  }

  @Test
  void moreThanTheServiceTakesIsSplit() {
    var many = IntStream.rangeClosed(1, 150).mapToObj(n -> journey(n, Motion.UNKNOWN)).toList();
    roads.look(many);
    assertThat(osrm.calls).hasSize(2);
    assertThat(osrm.longestCall()).isLessThanOrEqualTo(100);
    assertThat(many).allMatch(journey -> roads.find(journey, clock.instant()).isPresent());
  }

  @Test
  void whereNoRoadLeadsNothingIsKnown() {
    osrm.mood = OsrmStub.Mood.NO_ROAD;
    roads.look(List.of(journey(1, Motion.UNKNOWN)));
    assertThat(roads.find(journey(1, Motion.UNKNOWN), clock.instant())).isEmpty();
    assertThat(outcomes).containsExactly(Outcome.ANSWERED);
  }

  @Test
  void aVehicleOnTheMoveMayOnlyStartTheWayItHeads() {
    roads.look(List.of(journey(1, NORTHWARDS), journey(2, Motion.UNKNOWN)));
    assertThat(osrm.calls.getFirst().query()).containsEntry("bearings", ";2,60;");
  }

  @Test
  void whereNoRoadRunsThatWayItIsAskedWithout() {
    osrm.mood = OsrmStub.Mood.NO_SEGMENT_THAT_WAY;
    roads.look(List.of(journey(1, NORTHWARDS)));
    assertThat(osrm.calls).hasSize(2);
    assertThat(roads.find(journey(1, NORTHWARDS), clock.instant())).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSES, BROKEN",
    "FAILS, BROKEN",
    "GARBLED, BROKEN",
    "TOO_FEW_ROWS, BROKEN",
    "NO_SEGMENT, ANSWERED"
  })
  void whateverElseItSaysNothingIsKnown(OsrmStub.Mood mood, Outcome outcome) {
    osrm.mood = mood;
    var journeys = List.of(journey(1, Motion.UNKNOWN), journey(2, Motion.UNKNOWN));
    roads.look(journeys);
    assertThat(outcomes).containsExactly(outcome);
    assertThat(journeys).allMatch(journey -> roads.find(journey, clock.instant()).isEmpty());
  }

  @Test
  void nobodyWaitsLongerThanTheBudget() {
    var hasty =
        roads(EtaSettings.defaults().withOsrm(osrm.root()).withBudget(Duration.ofMillis(50)));
    osrm.mood = OsrmStub.Mood.SILENT;
    hasty.look(List.of(journey(1, Motion.UNKNOWN)));
    hasty.close();
    assertThat(outcomes).containsExactly(Outcome.SLOW);
  }

  @Test
  void aServiceThatIsNotThereIsSoonLeftAloneAndTriedAgainAfterARest() {
    osrm.mood = OsrmStub.Mood.FAILS;
    for (int n = 0; n < 5; n++) {
      roads.look(List.of(journey(1, Motion.UNKNOWN)));
    }
    assertThat(outcomes)
        .containsExactly(
            Outcome.BROKEN, Outcome.BROKEN, Outcome.BROKEN, Outcome.NOT_ASKED, Outcome.NOT_ASKED);
    osrm.mood = OsrmStub.Mood.FINE;
    clock.forward(Duration.ofSeconds(21));
    roads.look(List.of(journey(1, Motion.UNKNOWN)));
    assertThat(outcomes).endsWith(Outcome.ANSWERED);
    assertThat(breaker).containsExactly(true, false);
  }

  @Test
  void noConnectionIsSaid() throws Exception {
    var gone = URI.create(osrm.root().toString());
    osrm.close();
    var lonely = roads(EtaSettings.defaults().withOsrm(gone));
    lonely.look(List.of(journey(1, Motion.UNKNOWN)));
    lonely.close();
    assertThat(outcomes).containsExactly(Outcome.UNREACHABLE);
  }

  @Test
  void whatWasSaidHoldsWhileTheVehicleIsAboutThereAndNotForLong() {
    var there = journey(1, Motion.UNKNOWN);
    roads.look(List.of(there));
    assertThat(roads.find(movedBy(there, 0.001), clock.instant())).isPresent();
    assertThat(roads.find(movedBy(there, 0.01), clock.instant())).isEmpty();
    clock.forward(Duration.ofMinutes(3));
    assertThat(roads.find(there, clock.instant())).isEmpty();
  }

  private long seconds(Journey journey) {
    return roads.find(journey, clock.instant()).orElseThrow().toSeconds();
  }

  private static Journey movedBy(Journey journey, double degrees) {
    var from = new Place(journey.from().lat() + degrees, journey.from().lon());
    return new Journey(
        journey.responderId(),
        journey.areaId(),
        journey.straight(),
        from,
        journey.to(),
        journey.blur(),
        journey.motion(),
        journey.standing(),
        null);
  }

  private static Journey journey(int number, Motion motion) {
    return journeyTo(SCENE, number, motion);
  }

  private static Journey journeyTo(Place scene, int number, Motion motion) {
    return new Journey(
        new ResponderId(new UUID(1, number)),
        new AreaId(new UUID(2, 0)),
        new StraightLineEta(1.4, 12.5),
        new Place(-26.3, Math.round((28 + number / 1000.0) * 1e6) / 1e6),
        scene,
        Distance.metres(0),
        motion,
        true,
        null);
  }

  @Override
  public void looked(Outcome outcome, Duration took) {
    outcomes.add(outcome);
  }

  @Override
  public void breakerOpen(boolean open) {
    breaker.add(open);
  }
}
