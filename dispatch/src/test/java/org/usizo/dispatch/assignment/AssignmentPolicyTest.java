package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.assignment.AssignmentPolicy.Target;
import org.usizo.dispatch.assignment.Decision.Reason;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.TaskState;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;

class AssignmentPolicyTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final Place SCENE = new Place(-26, 28);
  private static final Place MIDDLE = new Place(-27, 28);

  @Test
  void twoAtOnceForTheGravestOneForOthers() {
    var ranked = List.of(fresh(), fresh(), fresh());
    assertThat(decide(need(1, DispatchMode.AUTO), ranked, 0))
        .isEqualTo(new Decision.Offered(ranked, 2));
    assertThat(decide(need(1, DispatchMode.AUTO), ranked, 1))
        .isEqualTo(new Decision.Offered(ranked, 1));
    assertThat(decide(need(2, DispatchMode.AUTO), ranked, 0))
        .isEqualTo(new Decision.Offered(ranked, 1));
    assertThat(decide(need(2, DispatchMode.AUTO), ranked, 1))
        .isEqualTo(new Decision.Wait(null, Reason.OFFER_OPEN));
  }

  @Test
  void whoWasAskedIsAskedAgainOnlyWhenEverybodyWas() {
    var again = candidate(false, true);
    var other = fresh();
    assertThat(decide(need(3, DispatchMode.AUTO), List.of(again, other), 0))
        .isEqualTo(new Decision.Offered(List.of(other), 1));
    assertThat(decide(need(3, DispatchMode.AUTO), List.of(again, candidate(false, false)), 0))
        .isEqualTo(new Decision.Offered(List.of(again), 1));
    assertThat(decide(need(3, DispatchMode.AUTO), List.of(candidate(false, false)), 0))
        .isEqualTo(new Decision.NobodyEligible(1));
  }

  @Test
  void eachModeDoesItsOwn() {
    var best = fresh();
    var ranked = List.of(best, fresh());
    assertThat(decide(need(3, DispatchMode.DIRECT), ranked, 0))
        .isEqualTo(new Decision.Assigned(ranked));
    assertThat(decide(need(3, DispatchMode.ASSISTED), ranked, 0))
        .isEqualTo(new Decision.Recommend(best));
    assertThat(decide(need(3, DispatchMode.MANUAL), ranked, 0))
        .isEqualTo(new Decision.Wait(null, Reason.AGENT_CHOOSES));
  }

  @Test
  void whereToWithoutAGoodPosition() {
    var start = NOW.minus(Duration.ofSeconds(59));
    assertThat(target(AlertKind.ROAD, null, "MISSING", start)).isInstanceOf(Target.Unknown.class);
    assertThat(target(AlertKind.MEDICAL, null, "MISSING", start))
        .isInstanceOf(Target.Unknown.class);
    assertThat(target(AlertKind.MEDICAL, null, "MISSING", start.minusSeconds(1)))
        .isEqualTo(new Target.Found(MIDDLE, true));
    assertThat(target(AlertKind.MEDICAL, SCENE, "IMPLAUSIBLE", start.minusSeconds(1)))
        .isEqualTo(new Target.Found(MIDDLE, true));
    assertThat(target(AlertKind.MEDICAL, SCENE, "COARSE", NOW))
        .isEqualTo(new Target.Found(SCENE, false));
    assertThat(target(AlertKind.ROAD, SCENE, "COARSE", start.minusSeconds(600)))
        .isInstanceOf(Target.Unknown.class);
    assertThat(target(AlertKind.ROAD, SCENE, "STALE", NOW))
        .isEqualTo(new Target.Found(SCENE, false));
  }

  private static Target target(AlertKind kind, Place scene, String status, Instant receivedAt) {
    return AssignmentPolicy.targetOf(
        need(kind, 3, DispatchMode.AUTO, scene, status, receivedAt), MIDDLE, NOW);
  }

  private static Decision decide(Need need, List<Candidate> ranked, int open) {
    return AssignmentPolicy.decide(need, ranked, open);
  }

  private static Candidate fresh() {
    return candidate(true, false);
  }

  private static Candidate candidate(boolean eligible, boolean again) {
    var eta = new Eta(Duration.ofMinutes(5), Duration.ofMinutes(9), "STRAIGHT_LINE", NOW);
    return new Candidate(
        ResponderId.next(), "R", "R", 1000, eta, null, null, 360, eligible, null, again, List.of());
  }

  private static Need need(int priority, DispatchMode mode) {
    return need(AlertKind.ROAD, priority, mode, SCENE, "PRECISE", NOW);
  }

  private static Need need(
      AlertKind kind,
      int priority,
      DispatchMode mode,
      Place scene,
      String status,
      Instant receivedAt) {
    return new Need(
        TaskId.next(),
        CaseId.next(),
        OrganisationId.FIRST,
        AreaId.next(),
        TaskState.OPEN,
        List.of("TOW"),
        mode,
        0,
        NOW,
        null,
        kind,
        priority,
        false,
        receivedAt,
        1_800,
        null,
        scene,
        10.0,
        status,
        false,
        null,
        null,
        1.4,
        12.5,
        150_000);
  }
}
