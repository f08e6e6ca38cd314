package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.MEDICAL;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.assignment.Candidate;
import org.usizo.dispatch.assignment.OfferAnswer;
import org.usizo.dispatch.assignment.Sending;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.store.TestDatabase;

class C01_ModesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final Town town =
      new Town(
          DATABASE.jdbi(),
          """
          A . x . . . B
          . . . . . . .
          . . . C . . D
          """);

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void directAssignsAtOnceAndTakesBackWhatIsNotAcknowledged() {
    town.responder('A', "TOW").responder('B', "TOW");
    var story = town.press(road('x').inMode("DIRECT"));
    town.settle();
    story.tells(
        "search started",
        "offer made: A mustAcknowledge",
        "assigned: A",
        "status changed: RECEIVED ASSIGNED");
    town.pass(Duration.ofSeconds(90));
    assertThat(story.lines())
        .containsSubsequence(
            "offer expired: A",
            "assignment moved: A ACCEPTED WITHDRAWN NOT_ACKNOWLEDGED",
            "offer made: B mustAcknowledge",
            "assigned: B replacesAnother");
    assertThat(story.accepts('A')).isInstanceOf(OfferAnswer.Refused.class);
    assertThat(story.accepts('B')).isInstanceOf(OfferAnswer.Accepted.class);
    town.pass(Duration.ofSeconds(90));
    assertThat(story.status()).isEqualTo(CaseStatus.ASSIGNED);
  }

  @Test
  void assistedRecommendsAndAnAgentConfirms() {
    town.responder('A', "TOW").responder('B', "TOW");
    var story = town.press(road('x').inMode("ASSISTED"));
    town.settle();
    story.tells("search started", "recommended: A", "status changed: RECEIVED DISPATCHING");
    var sent = town.assignments().send(story.id(), null, town.id('B'), false, town.agent());
    assertThat(sent).isInstanceOf(Sending.Offered.class);
    story.tells("offer made: B");
  }

  @Test
  void manualWaitsForAnAgentWhoMayAssignWithoutAsking() {
    town.responder('A', "TOW");
    var story = town.press(road('x').inMode("MANUAL"));
    town.pass(Duration.ofSeconds(30));
    story.tells();
    town.assignments().send(story.id(), null, town.id('A'), true, town.agent());
    story.tells("assigned: A", "status changed: RECEIVED ASSIGNED");
    town.pass(Duration.ofMinutes(2));
    assertThat(story.status()).isEqualTo(CaseStatus.ASSIGNED);
  }

  @Test
  void whoIsNotFreeCannotBeSent() {
    town.responder('A', "TOW");
    var first = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    first.accepts('A');
    var second = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    assertThat(town.assignments().send(second.id(), null, town.id('A'), true, town.agent()))
        .isEqualTo(new Sending.Refused(Sending.Why.NOT_FREE));
    assertThat(town.assignments().send(first.id(), null, town.id('A'), true, town.agent()))
        .isEqualTo(new Sending.Refused(Sending.Why.NO_OPEN_TASK));
  }

  @Test
  void anAgentSeesWhoCouldGoAndWhyOthersCannot() {
    town.responder('A', "BATTERY")
        .responder('B', "TOW")
        .responder('C', "TOW")
        .responder('D', "TOW");
    town.shift('B', ShiftState.BREAK);
    var busy = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    busy.accepts('C');
    var story = town.press(road('x').inMode("MANUAL"));
    var listed = town.desk().candidates().list(town.agent(), story.id(), null).candidates();
    assertThat(listed.stream().filter(Candidate::eligible).map(Candidate::name))
        .containsExactly("D");
    assertThat(reasons(listed, "A")).contains("lacks TOW");
    assertThat(reasons(listed, "B")).contains("has a break");
    assertThat(reasons(listed, "C")).contains("works on another case");
    assertThat(reasons(listed, "D")).contains("free");
  }

  @Test
  void aSilentTrackerIsNotTrustedButABaseIs() {
    town.responder('A', "TOW").responder('D', PositionMode.BASE, "TOW");
    town.clock().forward(Duration.ofMinutes(10));
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    assertThat(story.lines()).contains("offer made: D");
  }

  @Test
  void coarseIsEnoughForMedicalOnly() {
    town.responder('A', "TOW", "MEDIC");
    var road = town.press(road('x').located("COARSE"));
    town.pass(Duration.ofSeconds(10));
    road.tells();
    var medical =
        town.press(
            new PressedCase(MEDICAL, 1, town.place('x'), List.of("MEDIC")).located("COARSE"));
    town.settle();
    assertThat(medical.lines()).contains("offer made: A");
  }

  @Test
  void medicalWithoutAPositionGoesToTheAreaAfterAMinute() {
    town.responder('A', "MEDIC");
    var story = town.press(somewhere(MEDICAL, "MEDIC"));
    town.pass(Duration.ofSeconds(59));
    story.tells();
    town.pass(Duration.ofSeconds(6));
    story.tells(
        "search started",
        "details changed",
        "offer made: A",
        "status changed: RECEIVED DISPATCHING");
    var road = town.press(somewhere(ROAD, "TOW"));
    town.pass(Duration.ofMinutes(3));
    road.tells();
  }

  private PressedCase road(char place) {
    return new PressedCase(ROAD, 3, town.place(place), List.of("TOW"));
  }

  private static PressedCase somewhere(AlertKind kind, String skill) {
    return new PressedCase(kind, kind == MEDICAL ? 1 : 3, (Place) null, List.of(skill));
  }

  private static List<String> reasons(List<Candidate> candidates, String name) {
    return candidates.stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow()
        .reasons();
  }
}
