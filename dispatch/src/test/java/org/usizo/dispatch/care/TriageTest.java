package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.Triage.Findings;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.DetailsView;
import org.usizo.dispatch.casefile.Happening.PriorityChanged;
import org.usizo.dispatch.casefile.Happening.Verified;

class TriageTest extends CareStory {

  private static final Optional<Integer> ANY = Optional.empty();

  @Test
  void aChangedPriorityStandsOnTheTimelineWithItsReason() {
    var road = world.road(world.customer());
    care.triage().apply(world.agent(), road, ANY, priority(1, "Child in the car"));
    assertThat(world.find(road).priority()).isEqualTo(1);
    assertThat(world.timeline(road, PriorityChanged.class))
        .containsExactly(new PriorityChanged(3, 1, "Child in the car"));
  }

  @Test
  void aPriorityOffTheScaleIsRefused() {
    var road = world.road(world.customer());
    assertRefused(
        Reason.NOT_VALID, () -> care.triage().apply(world.agent(), road, ANY, priority(6, null)));
  }

  @Test
  void aPersonLookedSoHelpIsSentNow() {
    var road = world.road(world.customer());
    DATABASE
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE dispatch.case_file SET verified = false, agent_first_until = received_at + interval '5 minutes'"));
    assertThat(cases.get(world.agent(), road).waitReason()).isEqualTo("AGENT_FIRST");

    care.triage().apply(world.agent(), road, ANY, verified());
    care.triage().apply(world.agent(), road, ANY, verified());

    assertThat(world.find(road).verified()).isTrue();
    assertThat(world.find(road).agentFirstUntil()).isNull();
    assertThat(world.timeline(road, Verified.class)).hasSize(1);
    assertThat(dueNow(road)).isTrue();
  }

  @Test
  void whatWasNotAskedStaysAsItWas() {
    var agent = world.agent();
    var road = world.road(world.customer());
    care.triage().apply(agent, road, ANY, people(new DetailsView.People(2, null, null)));
    care.triage().apply(agent, road, ANY, people(new DetailsView.People(null, 1, null)));
    assertThat(cases.get(agent, road).details().people())
        .isEqualTo(new DetailsView.People(2, 1, null));
  }

  @Test
  void whoDecidesOnAnOldVersionMustReadAgain() {
    var agent = world.agent();
    var road = world.road(world.customer());
    var seen = Optional.of(world.find(road).version());
    care.triage().apply(agent, road, seen, priority(2, null));
    assertRefused(
        Reason.STALE_VERSION, () -> care.triage().apply(agent, road, seen, priority(4, null)));
    assertThat(world.find(road).priority()).isEqualTo(2);
  }

  private static Findings priority(int priority, String reason) {
    return new Findings(
        priority, reason, null, null, null, null, null, null, null, null, null, null);
  }

  private static Findings verified() {
    return new Findings(null, null, true, null, null, null, null, null, null, null, null, null);
  }

  private static Findings people(DetailsView.People people) {
    return new Findings(null, null, null, null, null, null, null, null, null, people, null, null);
  }

  private boolean dueNow(CaseId id) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT dispatch_at = :now FROM dispatch.task WHERE case_id = :id")
                    .bind("now", clock.instant())
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
  }
}
