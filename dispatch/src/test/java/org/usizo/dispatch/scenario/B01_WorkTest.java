package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;
import static org.usizo.dispatch.casefile.AssignmentStatus.ACCEPTED;
import static org.usizo.dispatch.casefile.AssignmentStatus.AT_DESTINATION;
import static org.usizo.dispatch.casefile.AssignmentStatus.CLEARED;
import static org.usizo.dispatch.casefile.AssignmentStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.AssignmentStatus.GONE_ON_ARRIVAL;
import static org.usizo.dispatch.casefile.AssignmentStatus.ON_SCENE;
import static org.usizo.dispatch.casefile.AssignmentStatus.RELEASED;
import static org.usizo.dispatch.casefile.AssignmentStatus.TRANSPORTING;
import static org.usizo.dispatch.casefile.AssignmentStatus.UNSUCCESSFUL;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.assignment.StatusOutcome.Moved;
import org.usizo.dispatch.assignment.StatusOutcome.NoContactAttempt;
import org.usizo.dispatch.assignment.StatusOutcome.RecordedLate;
import org.usizo.dispatch.assignment.StatusOutcome.Refused;
import org.usizo.dispatch.assignment.StatusOutcome.Repeated;
import org.usizo.dispatch.assignment.StatusReport;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.store.TestDatabase;

class B01_WorkTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Town town;
  private CaseStory story;

  @BeforeEach
  void aTruckHasAccepted() {
    town = new Town(DATABASE.jdbi(), "A . x . . . B").responder('A', "TOW").responder('B', "TOW");
    story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.accepts('A');
    story.skip();
  }

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void stepByStepToResolved() {
    story.reports('A', EN_ROUTE);
    story.reports('A', ON_SCENE);
    story.reports('A', TRANSPORTING);
    assertThat(story.status()).isEqualTo(CaseStatus.TRANSPORTING);
    story.reports('A', AT_DESTINATION);
    story.reports('A', CLEARED);
    assertThat(story.status()).isEqualTo(CaseStatus.RESOLVED);
    story.tells(
        "assignment moved: A ACCEPTED EN_ROUTE",
        "status changed: ASSIGNED EN_ROUTE",
        "assignment moved: A EN_ROUTE ON_SCENE",
        "status changed: EN_ROUTE ON_SCENE",
        "assignment moved: A ON_SCENE TRANSPORTING",
        "status changed: ON_SCENE TRANSPORTING",
        "assignment moved: A TRANSPORTING AT_DESTINATION",
        "assignment moved: A AT_DESTINATION CLEARED",
        "status changed: TRANSPORTING RESOLVED");
  }

  @Test
  void skippedStepsAreInferredAndALateReportMovesNothingBack() {
    story.reports('A', ON_SCENE);
    story.tells(
        "assignment moved: A ACCEPTED EN_ROUTE inferred",
        "assignment moved: A EN_ROUTE ON_SCENE",
        "status changed: ASSIGNED ON_SCENE");
    assertThat(story.reports('A', EN_ROUTE)).isEqualTo(new RecordedLate(ON_SCENE));
    story.tells("assignment moved: A ON_SCENE EN_ROUTE late");
    assertThat(story.reports('A', EN_ROUTE)).isEqualTo(new Repeated(ON_SCENE));
    story.tells();
  }

  @Test
  void aRepeatChangesNothing() {
    assertThat(story.reports('A', EN_ROUTE)).isEqualTo(new Moved(EN_ROUTE));
    story.skip();
    assertThat(story.reports('A', EN_ROUTE)).isEqualTo(new Repeated(EN_ROUTE));
    assertThat(story.reports('A', ACCEPTED)).isEqualTo(new Repeated(EN_ROUTE));
    story.tells();
  }

  @Test
  void whoGivesBackIsFollowedByAnotherAtOnceAndNotAskedAgain() {
    story.reports('A', StatusReport.of(RELEASED, "BROKEN_DOWN"));
    story.tells(
        "assignment moved: A ACCEPTED RELEASED BROKEN_DOWN",
        "offer made: B",
        "status changed: ASSIGNED DISPATCHING");
    story.accepts('B');
    story.tells("assigned: B replacesAnother", "status changed: DISPATCHING ASSIGNED");
  }

  @Test
  void nobodyThereOnArrivalIsAnAgentsMatter() {
    assertThat(story.reports('A', GONE_ON_ARRIVAL))
        .isEqualTo(new Refused(ACCEPTED, GONE_ON_ARRIVAL));
    story.reports('A', ON_SCENE);
    assertThat(story.skip().reports('A', GONE_ON_ARRIVAL)).isEqualTo(new NoContactAttempt());
    story.reports('A', StatusReport.of(GONE_ON_ARRIVAL, "CALLED_TWICE"));
    story.tells(
        "contact logged: IN_PERSON OUT NOT_REACHED",
        "assignment moved: A ON_SCENE GONE_ON_ARRIVAL CALLED_TWICE",
        "escalated: UNSUCCESSFUL",
        "status changed: ON_SCENE DISPATCHING");
    town.pass(Duration.ofSeconds(30));
    story.tells();
  }

  @Test
  void unsuccessfulOnlyFromTheScene() {
    assertThat(story.reports('A', UNSUCCESSFUL)).isInstanceOf(Refused.class);
    story.reports('A', ON_SCENE);
    assertThat(story.reports('A', StatusReport.of(UNSUCCESSFUL, "TOO_HEAVY")))
        .isEqualTo(new Moved(UNSUCCESSFUL));
    assertThat(story.reports('A', CLEARED)).isEqualTo(new Refused(UNSUCCESSFUL, CLEARED));
  }

  @Test
  void whoGoesOffAtWorkFinishesItFirst() {
    town.shift('A', ShiftState.OFF);
    assertThat(town.fleet().find(town.id('A')).orElseThrow().shiftState())
        .isEqualTo(ShiftState.LAST_JOB);
    story.reports('A', CLEARED);
    assertThat(town.fleet().find(town.id('A')).orElseThrow().shiftState())
        .isEqualTo(ShiftState.OFF);
  }

  @Test
  void oneClearedTaskOfTwoResolvesNothing() {
    var agent = town.agent();
    var ambulance = town.assignments().openTask(story.id(), List.of("MEDIC"), agent);
    assertThat(story.tasks()).contains(ambulance).hasSize(2);
    story.reports('A', CLEARED);
    assertThat(story.status()).isEqualTo(CaseStatus.DISPATCHING);
  }

  @Test
  void aCallForHelpIsADutyAtOnce() {
    town.desk().distresses().raise(town.id('A'), "APP", Actor.SYSTEM);
    story.tells("distress: A APP", "escalated: DISTRESS");
    assertThat(town.desk().distresses().raise(town.id('B'), "APP", Actor.SYSTEM)).isEmpty();
  }

  @Test
  void theEtaIsKeptTrueASlipIsToldOnceItsRecoveryOnceAndNearOnce() {
    story.reports('A', EN_ROUTE);
    story.skip();
    farAway();
    town.pass(Duration.ofSeconds(10));
    story.tells("delayed: A");
    town.pass(Duration.ofSeconds(20));
    story.tells();
    town.reports('A', 'A').pass(Duration.ofSeconds(10));
    story.tells("recovered: A");
    town.reports('A', 'x').pass(Duration.ofSeconds(10));
    story.tells("near: A");
    farAway();
    town.pass(Duration.ofSeconds(20));
    town.reports('A', 'x').pass(Duration.ofSeconds(10));
    story.tells();
  }

  @Test
  void whoHasGoneDarkIsLateWhenThePromiseIsOver() {
    story.reports('A', EN_ROUTE);
    story.skip();
    town.pass(Duration.ofMinutes(14));
    story.tells("delayed: A");
  }

  private void farAway() {
    town.pass(Duration.ofSeconds(1));
    town.reports('A', new Place(-26.3, 28));
  }
}
