package org.usizo.dispatch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.usizo.dispatch.plan.Scenes.NOON;
import static org.usizo.dispatch.plan.Scenes.ROAD;
import static org.usizo.dispatch.plan.Scenes.busy;
import static org.usizo.dispatch.plan.Scenes.enRoute;
import static org.usizo.dispatch.plan.Scenes.free;
import static org.usizo.dispatch.plan.Scenes.responderId;
import static org.usizo.dispatch.plan.Scenes.served;
import static org.usizo.dispatch.plan.Scenes.situation;
import static org.usizo.dispatch.plan.Scenes.task;
import static org.usizo.dispatch.plan.Scenes.taskId;
import static org.usizo.dispatch.plan.Scenes.waitingFor;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.plan.Move.Keep;
import org.usizo.dispatch.plan.Move.LeaveWaiting;
import org.usizo.dispatch.plan.Move.Offer;
import org.usizo.dispatch.plan.Move.PlanNext;
import org.usizo.dispatch.plan.Move.Redirect;
import org.usizo.dispatch.plan.Move.WaitingReason;

class PlanPolicyTest {

  private static final PlanSettings TUNED = PlanSettings.tuned();

  @Test
  void twoTasksShareTwoRespondersSoThatTheSumIsLeast() {
    // each alone would take R1; T2 has nobody else near
    var plan = plan(List.of(task(1, 4, 3), task(2, -3, 3)), free(1, 0), free(2, 9));
    assertEquals(new Offer(taskId(1), responderId(2), 300, null), plan.moves().get(0));
    assertEquals(new Offer(taskId(2), responderId(1), 180, null), plan.moves().get(1));
  }

  @Test
  void aGraverTaskComesFirst() {
    var plan = plan(List.of(task(1, 1, 3), task(2, 20, 1)), free(1, 0));
    assertEquals(
        new LeaveWaiting(taskId(1), null, WaitingReason.OTHERS_FIRST), plan.moves().get(0));
    assertEquals(new Offer(taskId(2), responderId(1), 1_200, null), plan.moves().get(1));
  }

  @Test
  void aHelperUnderWayGoesToTheNewCaseNearItAndAnotherTakesOver() {
    var tasks = List.of(served(1, 0, task(1, 30, 3)), task(2, 1, 3));
    var plan = plan(tasks, enRoute(1, 0, 1), free(2, 32));
    assertEquals(
        new Redirect(taskId(1), responderId(1), responderId(2), 120, null), plan.moves().get(0));
    assertEquals(new Offer(taskId(2), responderId(1), 60, taskId(1)), plan.moves().get(1));
  }

  @Test
  void aSmallGainChangesNobodysHelper() {
    var plan = plan(List.of(served(1, 0, task(1, 10, 3))), enRoute(1, 0, 1), free(2, 9));
    var near = plan(List.of(served(1, 0, task(1, 3, 3))), enRoute(1, 0, 1), free(2, 1));
    assertInstanceOf(Redirect.class, plan.moves().getFirst());
    assertEquals(new Keep(taskId(1), responderId(1), 180), near.moves().getFirst());
  }

  @Test
  void afterTheCapTheHelperStays() {
    var tasks = List.of(served(1, 3, task(1, 30, 3)), task(2, 1, 3));
    var plan = plan(tasks, enRoute(1, 0, 1), free(2, 32));
    assertInstanceOf(Keep.class, plan.moves().get(0));
  }

  @Test
  void aGraverCaseMayTakeAHelperEvenAfterTheCapWhenItsSkillsFit() {
    var lesser = served(1, 3, task(1, 30, 3, "TOW"));
    var takes = plan(List.of(lesser, task(2, 1, 1, "TOW")), enRoute(1, 0, 1, "TOW"));
    assertEquals(
        new LeaveWaiting(taskId(1), responderId(1), WaitingReason.OTHERS_FIRST),
        takes.moves().get(0));
    assertEquals(new Offer(taskId(2), responderId(1), 60, taskId(1)), takes.moves().get(1));

    var cannot = plan(List.of(lesser, task(2, 1, 1, "MEDIC")), enRoute(1, 0, 1, "TOW"));
    assertInstanceOf(Keep.class, cannot.moves().get(0));
    assertEquals(
        new LeaveWaiting(taskId(2), null, WaitingReason.NOBODY_CAN), cannot.moves().get(1));
  }

  @Test
  void aLesserCaseNeverLeavesAServedOneWithoutAnybody() {
    var waitedLong = waitingFor(Duration.ofHours(3), task(2, 1, 3));
    var plan = plan(List.of(served(1, 0, task(1, 30, 3)), waitedLong), enRoute(1, 0, 1));
    assertInstanceOf(Keep.class, plan.moves().get(0));
  }

  @Test
  void aBusyResponderNearlyDoneIsPlannedNextInsteadOfAFarFreeOne() {
    var plan = plan(List.of(task(1, 0, 3)), busy(1, 1, 4), free(2, 40));
    var move = assertInstanceOf(PlanNext.class, plan.moves().getFirst());
    assertEquals(responderId(1), move.responderId());
    assertEquals(NOON.plus(Duration.ofMinutes(4)), move.freeAt());
    var without =
        PlanPolicy.plan(
            situation(List.of(task(1, 0, 3)), busy(1, 1, 4), free(2, 40)),
            ROAD,
            TUNED.withNextJobs(false, 0));
    assertInstanceOf(Offer.class, without.moves().getFirst());
  }

  @Test
  void anAmbulanceIsSparedWhenASimplerVehicleIsALittleFarther() {
    var tyre = task(1, 0, 3, "TYRE");
    var plan = plan(List.of(tyre), free(1, 1, "TYRE", "AMBULANCE_ALS"), free(2, 7, "TYRE"));
    var move = assertInstanceOf(Offer.class, plan.moves().getFirst());
    assertEquals(responderId(2), move.responderId());
    assertEquals(
        "6 min farther than R1, which is: free, there in about 1 min, spared for cases that need"
            + " AMBULANCE_ALS",
        plan.explanationOf(move).why());
  }

  @Test
  void theOlderOfEqualsGoesFirstThoughItIsALittleFarther() {
    var older = waitingFor(Duration.ofMinutes(50), task(1, 3, 3));
    var plan = plan(List.of(older, task(2, 2, 3)), free(1, 0));
    assertInstanceOf(Offer.class, plan.moves().get(0));
    assertInstanceOf(LeaveWaiting.class, plan.moves().get(1));
  }

  @Test
  void theOnlyOneWithTheSkillIsSaidToBe() {
    var plan = plan(List.of(task(1, 0, 3, "FLATBED")), free(1, 1, "TYRE"), free(2, 9, "FLATBED"));
    var why = plan.explanationOf(plan.moves().getFirst());
    assertEquals("8 min farther, but the only one with FLATBED", why.why());
    assertEquals(2, why.considered());
    assertEquals(1, why.possible());
    assertEquals(List.of("lacks FLATBED"), why.others().getFirst().reasons());
    assertNull(why.others().getFirst().parts());
    assertEquals(540, why.chosen().parts().travel());
  }

  @Test
  void theFirstAnswerDisturbsNobody() {
    var situation = situation(List.of(task(2, 1, 1)), enRoute(1, 1, 1), busy(2, 1, 1), free(3, 20));
    var move = PlanPolicy.first(situation, ROAD, TUNED).moves().getFirst();
    assertEquals(new Offer(taskId(2), responderId(3), 1_140, null), move);
    assertThrows(
        IllegalArgumentException.class, () -> PlanPolicy.first(situation(List.of()), ROAD, TUNED));
  }

  @Test
  void inAStormTheGraverAreWeighedFirst() {
    var small = TUNED.withLargestProblem(2);
    var tasks = List.of(task(1, 1, 3), task(2, 1, 2), task(3, 1, 1));
    var moves = PlanPolicy.plan(situation(tasks, free(1, 0)), ROAD, small).moves();
    assertEquals(new LeaveWaiting(taskId(1), null, WaitingReason.STORM), moves.get(0));
    assertInstanceOf(LeaveWaiting.class, moves.get(1));
    assertInstanceOf(Offer.class, moves.get(2));
  }

  @Test
  void shiftsAndContractsCount() {
    var ends =
        new UsableResponder(
            responderId(1),
            "R1",
            Scenes.at(5),
            java.util.Set.of(),
            new Availability.Free(),
            NOON.plusSeconds(120),
            0,
            null);
    var partner =
        new UsableResponder(
            responderId(2),
            "R2",
            Scenes.at(6),
            java.util.Set.of(),
            new Availability.Free(),
            null,
            300,
            1_000.0);
    var plan = plan(List.of(task(1, 0, 3)), ends, partner, free(3, 12));
    var move = assertInstanceOf(Offer.class, plan.moves().getFirst());
    assertEquals(responderId(3), move.responderId());
    var others = plan.explanationOf(move).others();
    assertTrue(others.get(0).reasons().contains("beyond the distance of its contract"));
    assertEquals(List.of("would arrive after its shift ends"), others.get(1).reasons());
  }

  private static Plan plan(List<OpenTask> tasks, UsableResponder... responders) {
    return PlanPolicy.plan(situation(tasks, responders), ROAD, TUNED);
  }
}
