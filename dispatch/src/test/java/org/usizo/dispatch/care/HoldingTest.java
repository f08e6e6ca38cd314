package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening.HoldEnded;
import org.usizo.dispatch.casefile.Happening.OfferWithdrawn;

class HoldingTest extends CareStory {

  @Test
  void aHeldCaseWaitsUntilItsTimeAndThenGoesOn() {
    var road = world.road(world.customer());
    world.offer(road, world.responder(world.person()));
    care.holding().hold(world.agent(), road, clock.instant().plusSeconds(3600), "Police first");
    assertThat(status(road)).isEqualTo(CaseStatus.ON_HOLD);
    assertThat(world.timeline(road, OfferWithdrawn.class)).hasSize(1);

    later(Duration.ofMinutes(59));
    assertThat(status(road)).isEqualTo(CaseStatus.ON_HOLD);
    later(Duration.ofMinutes(1));
    assertThat(status(road)).isEqualTo(CaseStatus.DISPATCHING);
    assertThat(world.timeline(road, HoldEnded.class)).hasSize(1);
    assertThat(dispatchAt(road)).isTrue();
  }

  @Test
  void anAgentMayGoOnEarlier() {
    var agent = world.agent();
    var road = world.road(world.customer());
    care.holding().hold(agent, road, clock.instant().plusSeconds(3600), null);
    care.holding().end(agent, road);
    care.holding().end(agent, road);
    assertThat(status(road)).isNotEqualTo(CaseStatus.ON_HOLD);
    assertThat(world.timeline(road, HoldEnded.class)).hasSize(1);
  }

  @Test
  void aCaseWithACrewIsNotHeldAndNoCaseForEver() {
    var agent = world.agent();
    var bound = world.road(world.customer());
    world.assignment(bound, world.responder(world.person()), AssignmentStatus.ACCEPTED);
    assertRefused(
        Reason.ILLEGAL_STEP,
        () -> care.holding().hold(agent, bound, clock.instant().plusSeconds(60), null));
    var free = world.road(world.customer());
    assertRefused(Reason.NOT_VALID, () -> care.holding().hold(agent, free, clock.instant(), null));
    assertRefused(
        Reason.NOT_VALID,
        () -> care.holding().hold(agent, free, clock.instant().plus(Duration.ofDays(8)), null));
  }

  private boolean dispatchAt(CaseId id) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT dispatch_at IS NOT NULL FROM dispatch.task WHERE case_id = :id")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
  }
}
