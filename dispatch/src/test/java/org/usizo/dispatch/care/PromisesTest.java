package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Happening.StillSearching;

class PromisesTest extends CareStory {

  @Test
  void nobodyWaitsInSilence() {
    var medical = world.medical(world.customer());
    promise(medical);
    later(Duration.ofMinutes(2));
    later(Duration.ofMinutes(2));
    later(Duration.ofMinutes(1));
    assertThat(world.timeline(medical, StillSearching.class))
        .containsExactly(new StillSearching(2), new StillSearching(4));
  }

  @Test
  void whoHasAHelperIsNotToldThatWeSearch() {
    var road = world.road(world.customer());
    world.assignment(road, world.responder(world.person()), AssignmentStatus.EN_ROUTE);
    promise(road);
    int before = world.timeline(road, StillSearching.class).size();
    later(Duration.ofMinutes(30));
    assertThat(world.timeline(road, StillSearching.class)).hasSize(before);
    assertThat(world.find(road).nextUpdateAt()).isAfter(clock.instant());
  }

  @Test
  void aCaseThatIsOverPromisesNothing() {
    var road = world.road(world.customer());
    promise(road);
    care.cancellation().cancel(world.agent(), road, null);
    assertThat(world.find(road).nextUpdateAt()).isNull();
  }

  private void promise(CaseId id) {
    DATABASE
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE dispatch.case_file SET next_update_at = received_at + interval '2 minutes' WHERE id = ?",
                    id.value()));
  }
}
