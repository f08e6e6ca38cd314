package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;
import static org.usizo.dispatch.casefile.AssignmentStatus.CLEARED;
import static org.usizo.dispatch.casefile.AssignmentStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.AssignmentStatus.ON_SCENE;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.eta.EtaLine;
import org.usizo.dispatch.eta.EtaReports.GroupBy;
import org.usizo.dispatch.eta.EtaSettings;
import org.usizo.dispatch.eta.OsrmStub;
import org.usizo.dispatch.store.TestDatabase;

class D01_EtaTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private OsrmStub osrm;

  @BeforeEach
  void aRoutingServiceRuns() throws Exception {
    osrm = new OsrmStub();
  }

  @AfterEach
  void clear() {
    osrm.close();
    DATABASE.jdbi().useHandle(h -> h.execute("TRUNCATE dispatch.trip, dispatch.eta_calibration"));
    DATABASE.clear();
  }

  @Test
  void whoIsThereFirstByRoadIsAskedNotWhoIsNearest() {
    var town = town("A x . . B");
    osrm.takes(town.place('A'), 3000).takes(town.place('B'), 300);
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.tells("search started", "offer made: B", "status changed: RECEIVED DISPATCHING");
    assertThat(providerOf(story)).isEqualTo("OSRM");
    assertThat(osrm.calls).hasSize(1);
    assertThat(osrm.calls.getFirst().places()).hasSize(3);
  }

  @Test
  void theNextIsChosenByWhatWasSaidBefore() {
    var town = town("A x . . B");
    osrm.takes(town.place('A'), 3000).takes(town.place('B'), 300);
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.declines('B', "TOO_FAR");
    assertThat(providerOf(story)).isEqualTo("OSRM");
  }

  @Test
  void noCaseIsLockedWhileTheServiceIsAsked() {
    var town = town("A x . . B");
    var story = town.press(ROAD, 3, 'x', "TOW");
    var locked = new AtomicInteger();
    var sql =
        "SELECT count(*) FROM (SELECT id FROM dispatch.case_file FOR UPDATE SKIP LOCKED) AS free";
    osrm.onCall =
        () ->
            locked.addAndGet(
                1
                    - DATABASE
                        .jdbi()
                        .inTransaction(h -> h.createQuery(sql).mapTo(Integer.class).one()));
    town.settle();
    story.declines('A', "TOO_FAR");
    story.accepts('B');
    story.reports('B', EN_ROUTE);
    town.pass(Duration.ofSeconds(6));
    assertThat(osrm.calls).hasSizeGreaterThan(2);
    assertThat(locked).hasValue(0);
  }

  @Test
  void withoutAnAnswerTheStraightLineCounts() {
    osrm.mood = OsrmStub.Mood.FAILS;
    var town = town("A x . . B");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.tells("search started", "offer made: A", "status changed: RECEIVED DISPATCHING");
    assertThat(providerOf(story)).isEqualTo("STRAIGHT_LINE");
  }

  @Test
  void whatTripsTeachCountsFromTheNextHourOn() {
    var town = new Town(DATABASE.jdbi(), "A . . . x").responder('A', "TOW");
    int before = trip(town, Duration.ofMinutes(2), Duration.ofMinutes(30));
    for (int n = 0; n < 11; n++) {
      trip(town, Duration.ofMinutes(2), Duration.ofMinutes(30));
    }
    town.clock().forward(Duration.ofDays(7));
    town.reports('A', 'A');
    assertThat(trip(town, Duration.ofMinutes(2), Duration.ofMinutes(30))).isEqualTo(before);
    town.etas().refresh();
    town.reports('A', 'A');
    int after = trip(town, Duration.ofMinutes(2), Duration.ofMinutes(30));
    assertThat(after).isBetween(before * 3 / 2, 32 * 60);
  }

  @Test
  void managersReadHowTrueItWas() {
    var town = new Town(DATABASE.jdbi(), "A . . . x").responder('A', "TOW");
    int promised = trip(town, Duration.ofSeconds(60), Duration.ofSeconds(700));
    trip(town, Duration.ofSeconds(60), Duration.ofSeconds(1040));
    town.clock().forward(Duration.ofSeconds(1));
    var lines = town.etas().reports().list(manager(town), null, null, GroupBy.PROVIDER);
    assertThat(lines)
        .containsExactly(
            new EtaLine(
                "STRAIGHT_LINE",
                2,
                (promised - 760 + 1100 - promised) / 2.0,
                760 - promised,
                1,
                0,
                true));
    assertThat(town.etas().reports().list(manager(town), null, null, GroupBy.HOUR))
        .extracting(EtaLine::group)
        .containsExactly("06");
    assertThat(town.etas().reports().list(manager(town), null, null, GroupBy.AREA))
        .extracting(EtaLine::group)
        .containsExactly("South Africa");
    var customer = new Viewer(town.driver('A').person(), Set.of(Actor.Role.CUSTOMER), null, false);
    assertThat(town.etas().reports().list(customer, null, null, GroupBy.AREA)).isEmpty();
  }

  /** One whole case; returns the seconds that were promised. */
  private static int trip(Town town, Duration settingOff, Duration driving) {
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.accepts('A');
    town.clock().forward(settingOff);
    story.reports('A', EN_ROUTE);
    town.clock().forward(driving);
    story.reports('A', ON_SCENE);
    story.reports('A', CLEARED);
    town.reports('A', 'A');
    return DATABASE
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "SELECT predicted_p50_seconds FROM dispatch.trip ORDER BY started_at DESC LIMIT 1")
                    .mapTo(Integer.class)
                    .one());
  }

  private Town town(String drawing) {
    var settings = EtaSettings.defaults().withOsrm(osrm.root()).withBudget(Duration.ofSeconds(10));
    var town = new Town(DATABASE.jdbi(), drawing, settings);
    for (char sign : List.of('A', 'B')) {
      town.responder(sign, "TOW");
    }
    return town;
  }

  private static Viewer manager(Town town) {
    return new Viewer(town.agent().person(), Set.of(Actor.Role.MANAGER), null, true);
  }

  private static String providerOf(CaseStory story) {
    return DATABASE
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "SELECT eta_provider FROM dispatch.offer WHERE case_id = :id ORDER BY made_at DESC, id DESC LIMIT 1")
                    .bind("id", story.id())
                    .mapTo(String.class)
                    .one());
  }
}
