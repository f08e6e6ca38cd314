package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.MEDICAL;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.assignment.OfferAnswer;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.store.TestDatabase;

class A01_OfferingTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void theNearestWithTheSkillIsAskedAndAccepts() {
    var town =
        town("""
                . . B . x . . . . . . . C
                . . . . . A . .
                """)
            .responder('A', "BATTERY")
            .responder('B', "FLATBED")
            .responder('C', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.tells("search started", "offer made: B", "status changed: RECEIVED DISPATCHING");
    assertThat(story.accepts('B')).isInstanceOf(OfferAnswer.Accepted.class);
    story.tells("assigned: B", "status changed: DISPATCHING ASSIGNED");
  }

  @Test
  void whoDeclinesIsFollowedByTheNextAtOnce() {
    var town = town("A . x . . B").responder('A', "TOW").responder('B', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.skip().declines('A', "TOO_FAR");
    story.tells("offer declined: A TOO_FAR", "offer made: B");
    assertThat(story.accepts('A')).isEqualTo(new OfferAnswer.Refused(OfferAnswer.Why.DECLINED));
  }

  @Test
  void whoDoesNotAnswerInTimeIsFollowedByTheNext() {
    var town = town("A . x . . B").responder('A', "TOW").responder('B', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    town.assignments().offerDelivered(story.offer('A'));
    story.skip();
    town.pass(Duration.ofSeconds(90));
    story.tells("offer expired: A delivered", "offer made: B");
    assertThat(story.accepts('A')).isEqualTo(new OfferAnswer.Refused(OfferAnswer.Why.EXPIRED));
    assertThat(story.accepts('B')).isInstanceOf(OfferAnswer.Accepted.class);
  }

  @Test
  void theGravestIsOfferedToTwoAndTheFirstToAcceptWins() {
    var town =
        town("A . x . . B . C")
            .responder('A', "MEDIC")
            .responder('B', "AMBULANCE_ALS")
            .responder('C', "MEDIC");
    var story = town.press(MEDICAL, 1, 'x', "MEDIC");
    town.settle();
    story.tells(
        "search started", "offer made: A", "offer made: B", "status changed: RECEIVED DISPATCHING");
    story.accepts('B');
    story.tells("assigned: B", "offer withdrawn: A TAKEN", "status changed: DISPATCHING ASSIGNED");
    assertThat(story.accepts('A')).isEqualTo(new OfferAnswer.Refused(OfferAnswer.Why.TAKEN));
    assertThat(story.accepts('B')).isEqualTo(new OfferAnswer.Accepted(story.assignment('B')));
  }

  @Test
  void anOfferThatReachesNobodyHasTheNextAskedBesideIt() {
    var town = town("A . x . . B").responder('A', "TOW").responder('B', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.skip();
    town.pass(Duration.ofSeconds(8));
    story.tells("offer undelivered: A NOT_DELIVERED_IN_TIME", "offer made: B");
    assertThat(story.accepts('A')).isInstanceOf(OfferAnswer.Accepted.class);
    story.tells("assigned: A", "offer withdrawn: B TAKEN", "status changed: DISPATCHING ASSIGNED");
  }

  @Test
  void whenNobodyElseIsLeftAnAgentIsToldThatTheOfferDidNotArrive() {
    var town = town("A . x").responder('A', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.skip();
    town.assignments().offerUnreached(story.offer('A'), "NO_DEVICE");
    assertThat(story.lines())
        .startsWith("offer undelivered: A NO_DEVICE")
        .contains("escalated: RESPONDER_UNREACHED");
  }

  @Test
  void nobodyLeftIsSaidOnceEscalatedAndTriedAgain() {
    var town = town("A . x").responder('A', "TOW").shift('A', ShiftState.BREAK);
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.tells(
        "search started",
        "nobody free",
        "escalated: NOBODY_FREE",
        "status changed: RECEIVED DISPATCHING");
    town.shift('A', ShiftState.AVAILABLE).pass(Duration.ofSeconds(10));
    story.tells("offer made: A", "escalation resolved");
  }

  @Test
  void whoGoesOffDutyIsNoLongerAsked() {
    var town = town("A . x . . B").responder('A', "TOW").responder('B', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.skip();
    town.shift('A', ShiftState.OFF).settle();
    story.tells("offer withdrawn: A OFF_DUTY", "offer made: B");
  }

  @Test
  void theSoleResponderIsAskedAgainAfterAWhile() {
    var town = town("A . x").responder('A', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    story.declines('A', "BUSY");
    assertThat(story.skip().status()).isEqualTo(CaseStatus.DISPATCHING);
    town.pass(Duration.ofMinutes(3));
    assertThat(story.lines()).contains("offer made: A");
  }

  @Test
  void aDrillNeverReachesAResponder() {
    var town = town("A . x").responder('A', "TOW");
    var drill = new PressedCase(ROAD, 3, town.place('x'), List.of("TOW")).asDrill();
    var story = town.press(drill);
    town.pass(Duration.ofMinutes(1));
    story.tells("search started", "drill ended", "status changed: RECEIVED DISPATCHING");
  }

  private static Town town(String drawing) {
    return new Town(DATABASE.jdbi(), drawing);
  }
}
