package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.Linked;
import org.usizo.dispatch.casefile.Happening.Merged;
import org.usizo.dispatch.casefile.Happening.Unlinked;

class LinksTest extends CareStory {

  @Test
  void bothCasesKnowOfALinkAndOfItsEnd() {
    var agent = world.agent();
    var one = world.road(world.customer());
    var two = world.road(world.customer());
    care.links().link(agent, one, two);
    care.links().link(agent, two, one);
    assertThat(cases.get(agent, one).care().links())
        .singleElement()
        .satisfies(link -> assertThat(link.caseId()).isEqualTo(two));
    assertThat(world.timeline(two, Linked.class)).hasSize(1);

    care.links().unlink(agent, two, one.value());
    assertThat(cases.get(agent, one).care().links()).isEmpty();
    assertThat(world.timeline(one, Unlinked.class)).hasSize(1);
    assertRefused(Reason.NO_SUCH_PART, () -> care.links().unlink(agent, two, one.value()));
  }

  @Test
  void aDuplicateEndsAndTheOtherGoesOnWithTheGraverPriority() {
    var agent = world.agent();
    var grave = world.medical(world.customer());
    var kept = world.medical(world.customer());
    care.triage().apply(agent, kept, Optional.empty(), priority(3));
    world.assignment(grave, world.responder(world.person()), AssignmentStatus.EN_ROUTE);

    care.links().merge(agent, grave, kept);

    assertThat(status(grave)).isEqualTo(CaseStatus.RESOLVED);
    assertThat(world.find(grave).outcome()).isEqualTo("DUPLICATE");
    assertThat(world.timeline(grave, Merged.class)).containsExactly(new Merged(kept));
    assertThat(world.timeline(grave, AssignmentMoved.class).getLast().to())
        .isEqualTo(AssignmentStatus.WITHDRAWN);
    assertThat(status(kept).isOpen()).isTrue();
    assertThat(world.find(kept).priority()).isEqualTo(1);
  }

  @Test
  void nothingGraverHidesInALighterCase() {
    var agent = world.agent();
    var medical = world.medical(world.customer());
    var road = world.road(world.customer());
    assertRefused(Reason.ILLEGAL_STEP, () -> care.links().merge(agent, medical, road));
    care.links().merge(agent, road, medical);
    assertThat(status(road)).isEqualTo(CaseStatus.RESOLVED);
  }

  @Test
  void noCaseIsLinkedToItselfOrToOneOutOfSight() {
    var agent = world.agent();
    var road = world.road(world.customer());
    assertRefused(Reason.NOT_VALID, () -> care.links().link(agent, road, road));
    assertUnknown(() -> care.links().link(agent, road, CaseId.next()));
  }

  private static Triage.Findings priority(int priority) {
    return new Triage.Findings(
        priority, null, null, null, null, null, null, null, null, null, null, null);
  }
}
