package org.usizo.dispatch.responder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

class PositionsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = SettableClock.atMondayMorning();
  private Responders responders;
  private Positions positions;
  private ResponderId truck;

  @BeforeEach
  void aTruckOnDuty() {
    responders = new Responders(DATABASE.jdbi(), clock, (handle, id) -> false);
    positions = new Positions(DATABASE.jdbi(), clock);
    truck = onDuty("Thabo");
  }

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void aFixMovesTheLivePosition() {
    assertThat(positions.store(truck, List.of(fix(1, clock.instant()))))
        .isEqualTo(new PositionsStored(1, 1, 0));
    assertThat(livePlace(truck)).isEqualTo(place(1));
  }

  @Test
  void aThousandQueuedFixesNeverMoveItBack() {
    positions.store(truck, List.of(fix(1, clock.instant())));
    var queued =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(ago -> fix(2, clock.instant().minusSeconds(ago)))
            .toList();
    positions.store(truck, queued.subList(0, 500));
    var second = positions.store(truck, queued.subList(500, 1000));
    assertThat(second).isEqualTo(new PositionsStored(500, 0, 0));
    assertThat(livePlace(truck)).isEqualTo(place(1));
    assertThat(historySize()).isEqualTo(1001);
  }

  @Test
  void ofAnArrayInAnyOrderTheNewestIsLive() {
    var now = clock.instant();
    positions.store(
        truck, List.of(fix(2, now.minusSeconds(5)), fix(3, now), fix(1, now.minusSeconds(9))));
    assertThat(livePlace(truck)).isEqualTo(place(3));
  }

  @Test
  void aRepeatIsDropped() {
    var fix = fix(1, clock.instant());
    positions.store(truck, List.of(fix, fix));
    assertThat(positions.store(truck, List.of(fix))).isEqualTo(new PositionsStored(0, 0, 1));
    assertThat(historySize()).isEqualTo(1);
  }

  @Test
  void whatCannotBeBelievedIsKeptButMovesNothing() {
    var future = fix(1, clock.instant().plus(Duration.ofMinutes(6)));
    var mock = new Position(-26, 28, null, null, null, null, clock.instant(), null, true);
    assertThat(positions.store(truck, List.of(future, mock)))
        .isEqualTo(new PositionsStored(2, 0, 0));
    assertThat(livePlace(truck)).isNull();
  }

  @Test
  void offDutyNothingIsStoredAndTheLastPlaceIsForgotten() {
    positions.store(truck, List.of(fix(1, clock.instant())));
    responders.changeShift(truck, Shift.of(ShiftState.OFF));
    clock.forward(Duration.ofMinutes(1));
    assertThat(positions.store(truck, List.of(fix(2, clock.instant()))))
        .isEqualTo(new PositionsStored(0, 0, 1));
    assertThat(livePlace(truck)).isNull();
  }

  @Test
  void aBaseStaysWhereItWasStated() {
    var base = responders.create(Fleet.based("Base", place(7), "TOW")).id();
    responders.changeShift(base, Shift.of(ShiftState.AVAILABLE));
    clock.forward(Duration.ofMinutes(1));
    positions.store(base, List.of(fix(1, clock.instant())));
    assertThat(livePlace(base)).isEqualTo(place(7));
  }

  @Test
  void manyBatchesOfTheSameRespondersAtOnceNeverDeadlock() throws Exception {
    var fleet = IntStream.range(0, 40).mapToObj(n -> onDuty("R" + n)).toList();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var done =
          IntStream.range(0, 40)
              .mapToObj(round -> pool.submit(() -> positions.store(batch(fleet, round))))
              .toList();
      for (var batch : done) {
        assertThat(batch.get().stored()).isEqualTo(40);
      }
    }
    assertThat(fleet).allSatisfy(id -> assertThat(livePlace(id)).isEqualTo(place(39)));
  }

  @Test
  void tracksStandInPartitionsOfADayAndAreForgottenAfterTheirTime() {
    var history = new PositionHistory(DATABASE.jdbi(), clock, Duration.ofDays(30));
    positions.store(truck, List.of(fix(1, clock.instant().plus(Duration.ofHours(20)))));
    history.maintain();
    positions.store(truck, List.of(fix(2, clock.instant()), fix(3, Instant.EPOCH)));
    assertThat(historySize()).isEqualTo(3);
    clock.forward(Duration.ofDays(31));
    history.maintain();
    assertThat(historySize()).isEqualTo(1);
    clock.forward(Duration.ofDays(2));
    history.maintain();
    assertThat(historySize()).isZero();
  }

  private List<PositionFix> batch(List<ResponderId> fleet, int round) {
    var backwards = round % 2 == 0 ? fleet : fleet.reversed();
    return backwards.stream()
        .map(id -> new PositionFix(id, fix(round, clock.instant().plusMillis(round))))
        .toList();
  }

  private ResponderId onDuty(String name) {
    var id = responders.create(Fleet.live(name, "TOW")).id();
    responders.changeShift(id, Shift.of(ShiftState.AVAILABLE));
    return id;
  }

  private static Position fix(int n, Instant at) {
    return new Position(place(n).lat(), place(n).lon(), 10.0, null, null, null, at, "GNSS", false);
  }

  private static Place place(int n) {
    return new Place(-26.5 + n / 100.0, 28);
  }

  private Place livePlace(ResponderId id) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT place FROM dispatch.responder_location WHERE responder_id = :id")
                    .bind("id", id)
                    .mapTo(Place.class)
                    .list()
                    .getFirst());
  }

  private int historySize() {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM dispatch.position_history")
                    .mapTo(Integer.class)
                    .one());
  }
}
