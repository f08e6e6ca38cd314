package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.MEDICAL;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;
import static org.usizo.dispatch.casefile.AssignmentStatus.CLEARED;
import static org.usizo.dispatch.casefile.AssignmentStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.AssignmentStatus.ON_SCENE;
import static org.usizo.dispatch.casefile.AssignmentStatus.RELEASED;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.assignment.StatusReport;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.store.TestDatabase;

/** The joint plan at work: who is sent elsewhere, who is not, and what people hear of it. */
class E01_PlanTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  /** A is 30 km away and on its way; B stands 1 km away and comes on duty. */
  private static Town aNearerCrewComesOnDuty() {
    return new Town(DATABASE.jdbi(), "A                             xB").responder('A', "TOW");
  }

  private static CaseStory accepted(Town town, char driver, CaseStory story) {
    town.settle();
    story.accepts(driver);
    story.reports(driver, EN_ROUTE);
    return story.skip();
  }

  @Test
  void aNearerCrewTakesOverWhenItSaysYesAndNotBefore() {
    var town = aNearerCrewComesOnDuty();
    var story = accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    town.responder('B', "TOW").plan();
    story.tells("offer made: B");
    assertThat(town.why(story)).matches("\\d+ min sooner than CALL A, which was on the way");
    assertThat(story.status()).isEqualTo(CaseStatus.EN_ROUTE);

    story.accepts('B');
    story.tells(
        "assignment moved: A EN_ROUTE REDIRECTED TAKEN_OVER",
        "assigned: B replacesAnother",
        "status changed: EN_ROUTE ASSIGNED");
    assertThat(town.assignments().findActive(town.id('A'))).isEmpty();
    town.plan();
    story.tells();
  }

  @Test
  void ifItSaysNoEverythingStaysAndItIsNotAskedAgain() {
    var town = aNearerCrewComesOnDuty();
    var story = accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    town.responder('B', "TOW").plan();
    story.skip().declines('B', "TOO_FAR");
    town.plan();
    story.tells("offer declined: B TOO_FAR");
    assertThat(story.status()).isEqualTo(CaseStatus.EN_ROUTE);
  }

  @Test
  void anArrivalEndsTheQuestion() {
    var town = aNearerCrewComesOnDuty();
    var story = accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    town.responder('B', "TOW").plan();
    story.skip().reports('A', ON_SCENE);
    story.tells(
        "assignment moved: A EN_ROUTE ON_SCENE",
        "offer withdrawn: B TAKEN",
        "status changed: EN_ROUTE ON_SCENE");
    town.plan();
    story.tells();
  }

  @Test
  void whenTheFirstBreaksDownMeanwhileTheSecondHasItAllTheSame() {
    var town = aNearerCrewComesOnDuty();
    var story = accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    town.responder('B', "TOW").plan();
    story.reports('A', StatusReport.of(RELEASED, "BROKEN_DOWN"));
    story.skip().accepts('B');
    story.tells("assigned: B replacesAnother", "status changed: DISPATCHING ASSIGNED");
  }

  @Test
  void aLittleNearerIsNotWorthAChange() {
    var town = new Town(DATABASE.jdbi(), "A  x B").responder('A', "TOW");
    var story = accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    town.responder('B', "TOW").plan();
    story.tells();
  }

  @Test
  void whomAnAgentChoseIsLeftAlone() {
    var town = aNearerCrewComesOnDuty();
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.assignments().send(story.id(), null, town.id('A'), true, town.agent());
    story.skip();
    town.responder('B', "TOW").plan();
    story.tells();
  }

  @Test
  void aGraverCaseTakesTheOnlyAmbulanceOnItsWay() {
    var town = new Town(DATABASE.jdbi(), "A    y    x").responder('A', "AMBULANCE_BLS");
    var sprain = accepted(town, 'A', town.press(MEDICAL, 4, 'x', "AMBULANCE_BLS"));
    town.reports('A', 'A');
    var arrest = town.press(MEDICAL, 1, 'y', "AMBULANCE_BLS");
    town.settle();
    arrest.skip();
    town.plan();

    arrest.tells(
        "offer made: A mustAcknowledge",
        "assigned: A",
        "escalation resolved",
        "status changed: DISPATCHING ASSIGNED");
    sprain.tells(
        "assignment moved: A EN_ROUTE REDIRECTED NEEDED_ELSEWHERE",
        "status changed: EN_ROUTE DISPATCHING");
    assertThat(town.planRow(sprain)).isEqualTo("A");
  }

  @Test
  void theCaseItLeavesGetsTheNextOneAtOnce() {
    var town = new Town(DATABASE.jdbi(), "A y   x          B").responder('A', "AMBULANCE_BLS");
    var sprain = accepted(town, 'A', town.press(MEDICAL, 4, 'x', "AMBULANCE_BLS"));
    var arrest = town.press(MEDICAL, 1, 'y', "AMBULANCE_BLS");
    town.settle();
    town.responder('B', "AMBULANCE_BLS").plan();
    assertThat(sprain.lines())
        .containsSubsequence(
            "assignment moved: A EN_ROUTE REDIRECTED NEEDED_ELSEWHERE", "offer made: B");
    assertThat(arrest.status()).isEqualTo(CaseStatus.ASSIGNED);
  }

  @Test
  void twoWhoCrossChangePlacesAtOnce() {
    var town =
        new Town(DATABASE.jdbi(), "Ax                            yB")
            .responder('A', "TOW")
            .responder('B', "TOW");
    var west = town.press(ROAD, 3, 'x', "TOW");
    town.shift('A', ShiftState.BREAK);
    accepted(town, 'B', west);
    town.shift('A', ShiftState.AVAILABLE);
    var east = accepted(town, 'A', town.press(ROAD, 3, 'y', "TOW"));
    west.skip();

    town.plan();

    west.tells(
        "assignment moved: B EN_ROUTE REDIRECTED TAKEN_OVER",
        "offer made: A mustAcknowledge",
        "assigned: A replacesAnother",
        "status changed: EN_ROUTE ASSIGNED");
    east.tells(
        "assignment moved: A EN_ROUTE REDIRECTED TAKEN_OVER",
        "offer made: B mustAcknowledge",
        "assigned: B replacesAnother",
        "status changed: EN_ROUTE ASSIGNED");
  }

  @Test
  void whoeverBecomesFreeGoesToTheNearerOfTwoWhoWait() {
    var town = new Town(DATABASE.jdbi(), "f                 Aw          n").responder('A', "TOW");
    var working = accepted(town, 'A', town.press(ROAD, 3, 'w', "TOW"));
    working.reports('A', ON_SCENE);
    var far = town.press(ROAD, 3, 'f', "TOW");
    town.pass(Duration.ofSeconds(2));
    var near = town.press(ROAD, 3, 'n', "TOW");
    town.settle().plan();
    assertThat(town.planRow(near)).isEqualTo("A");
    assertThat(town.view(near).waitEstimate().p50Seconds())
        .as("35 min of work and 10 km of way")
        .isBetween(55 * 60, 57 * 60);
    assertThat(town.view(far).waitEstimate()).isNull();
    assertThat(town.view(far).waitReason()).isEqualTo("NO_RESPONDER");
    far.skip();
    near.skip();

    working.reports('A', CLEARED);
    town.plan();

    near.tells("offer made: A", "escalation resolved");
    far.tells();
  }

  @Test
  void whoWaitsHearsOnceThatItTakesLonger() {
    var town = new Town(DATABASE.jdbi(), "Aw  n      B").responder('A', "TOW");
    var working = accepted(town, 'A', town.press(ROAD, 3, 'w', "TOW"));
    working.reports('A', ON_SCENE);
    var waiting = town.press(ROAD, 3, 'n', "TOW");
    town.settle().plan();
    waiting.skip();

    for (int minute = 0; minute < 60; minute++) {
      town.clock().forward(Duration.ofMinutes(1));
      town.reports('A', 'w').plan();
    }
    assertThat(waiting.lines())
        .filteredOn(line -> line.startsWith("wait"))
        .containsExactly("wait slipped");
  }

  @Test
  void oneNodePlansAndWhenItDiesAnotherDoes() {
    var town = aNearerCrewComesOnDuty();
    var story = accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    town.plan();
    town.responder('B', "TOW");
    var second = town.planner();
    assertThat(second.sweep()).as("the first holds the lease").isZero();

    town.clock().forward(Duration.ofSeconds(6));
    assertThat(second.sweep()).isEqualTo(1);
    assertThat(story.lines()).contains("offer made: B");
    town.plan();
    story.tells();
  }

  @Test
  void aNodeThatStopsHandsOver() {
    var town = aNearerCrewComesOnDuty();
    accepted(town, 'A', town.press(ROAD, 3, 'x', "TOW"));
    var first = town.planner();
    first.sweep();
    town.responder('B', "TOW");
    first.close();
    assertThat(town.planner().sweep()).isEqualTo(1);
  }

  @Test
  void whoDoesNotAcknowledgeAnOrderIsReplaced() {
    var town = new Town(DATABASE.jdbi(), "A    y    x").responder('A', "AMBULANCE_BLS");
    accepted(town, 'A', town.press(MEDICAL, 4, 'x', "AMBULANCE_BLS"));
    var arrest = town.press(MEDICAL, 1, 'y', "AMBULANCE_BLS");
    town.settle().plan();
    arrest.skip();
    town.pass(Duration.ofSeconds(31));
    assertThat(arrest.lines()).contains("assignment moved: A ACCEPTED WITHDRAWN NOT_ACKNOWLEDGED");
  }
}
