package org.usizo.dispatch.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.usizo.dispatch.escalation.EscalationCause.NOBODY_FREE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.care.CareFixture;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.Happening.Escalated;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

class EscalationsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = SettableClock.atMondayMorning();
  private CareFixture world;
  private Escalations escalations;
  private EscalationDesk desk;
  private CaseId road;

  @BeforeEach
  void aRoadCase() {
    DATABASE.clear();
    world = new CareFixture(DATABASE.jdbi(), clock);
    var policy = EscalationPolicy.defaults();
    escalations = new Escalations(DATABASE.jdbi(), world.changes(), clock, policy, true);
    desk = new EscalationDesk(DATABASE.jdbi(), world.changes(), clock, policy);
    road = world.road(world.customer());
  }

  @Test
  void theManagerOnCallIsNamedBeforeAnyOther() {
    world.manager();
    var onCall = world.managerOnCall();
    raise();
    assertThat(told().getLast().assigneeId()).isEqualTo(onCall.person());
  }

  @Test
  void withNobodyOnCallAnyPresentManagerIsNamed() {
    var absent = world.managerOnCall();
    world.presence(absent, "OFFLINE");
    var present = world.manager();
    raise();
    assertThat(told().getLast().assigneeId()).isEqualTo(present.person());
  }

  @Test
  void withNobodyPresentItIsUnassignedButSeenByAll() {
    var absent = world.manager();
    world.presence(absent, "AWAY");
    raise();
    assertThat(told().getLast().assigneeId()).isNull();
    assertThat(desk.list(absent)).singleElement().extracting("assigneeId").isNull();
  }

  @Test
  void oneCauseIsOneEscalationHoweverOftenItIsRaised() {
    var first = raise();
    assertThat(raise()).isEqualTo(first);
    assertThat(told()).hasSize(1);
  }

  @Test
  void unansweredItClimbsToSomebodyElseAndThenRepeatsForEver() {
    var first = world.managerOnCall();
    var second = world.manager();
    raise();
    for (int i = 0; i < 3; i++) {
      clock.forward(Duration.ofMinutes(5));
      assertThat(escalations.sweep()).isEqualTo(1);
    }
    assertThat(told()).extracting(Escalated::level).containsExactly(1, 2, 3, 3);
    assertThat(told())
        .extracting(Escalated::assigneeId)
        .containsExactly(first.person(), second.person(), first.person(), second.person());
  }

  @Test
  void nothingIsToldBeforeItsTime() {
    raise();
    clock.forward(Duration.ofSeconds(299));
    assertThat(escalations.sweep()).isZero();
  }

  @Test
  void aPromiseNotKeptOpensItAgain() {
    var manager = world.manager();
    var id = raise();
    desk.acknowledge(manager, id, Optional.of(world.now().plusSeconds(1800)));
    clock.forward(Duration.ofMinutes(29));
    assertThat(escalations.sweep()).isZero();
    clock.forward(Duration.ofMinutes(1));
    assertThat(escalations.sweep()).isEqualTo(1);
    assertThat(told().getLast().level()).isEqualTo(2);
    assertThat(desk.list(manager)).extracting("state").containsExactly(EscalationState.OPEN);
  }

  @Test
  void aRenewedPromiseIsWaitedFor() {
    var manager = world.manager();
    var id = raise();
    desk.acknowledge(manager, id, Optional.of(world.now().plusSeconds(600)));
    clock.forward(Duration.ofMinutes(9));
    desk.acknowledge(manager, id, Optional.of(world.now().plusSeconds(600)));
    clock.forward(Duration.ofMinutes(9));
    assertThat(escalations.sweep()).isZero();
  }

  @Test
  void aPromiseInThePastIsRefused() {
    var id = raise();
    var past = Optional.of(world.now());
    assertThatThrownBy(() -> desk.acknowledge(world.manager(), id, past))
        .isInstanceOf(CaseRefusedException.class)
        .hasMessageContaining("nextActionBy");
  }

  @Test
  void aNewAssigneeMustAcknowledgeAnew() {
    var manager = world.manager();
    var other = world.manager();
    var id = raise();
    desk.acknowledge(manager, id, Optional.empty());
    desk.reassign(manager, id, other.person());
    assertThat(desk.list(manager))
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.state()).isEqualTo(EscalationState.OPEN);
              assertThat(view.assigneeId()).isEqualTo(other.person());
            });
  }

  @Test
  void onceResolvedItIsGoneAndTheSameCauseMayComeAgain() {
    var manager = world.manager();
    var id = raise();
    desk.resolve(manager, id);
    desk.resolve(manager, id);
    assertThat(desk.list(manager)).isEmpty();
    assertThat(world.timeline(road, Happening.EscalationResolved.class)).hasSize(1);
    assertThatThrownBy(() -> desk.acknowledge(manager, id, Optional.empty()))
        .isInstanceOf(CaseRefusedException.class);
    assertThat(raise()).isNotEqualTo(id);
  }

  @Test
  void theEndOfTheCaseEndsItsEscalations() {
    raise();
    world.change(
        road,
        new Happening.Resolved("FIXED"),
        "UPDATE dispatch.case_file SET resolved_at = received_at WHERE id = '%s'".formatted(road));
    assertThat(escalations.sweepEnded()).isEqualTo(1);
    assertThat(desk.list(world.manager())).isEmpty();
  }

  @Test
  void aCauseThatIsGoneSettlesItself() {
    raise();
    world
        .changes()
        .change(
            road,
            Actor.SYSTEM,
            change -> {
              escalations.settle(change, NOBODY_FREE);
              return null;
            });
    assertThat(desk.list(world.manager())).isEmpty();
  }

  @Test
  void customersAndStrangersFindNoEscalations() {
    var id = raise();
    Viewer customer = world.customer();
    assertThatThrownBy(() -> desk.resolve(customer, id))
        .isInstanceOf(EscalationNotFoundException.class);
    assertThatThrownBy(() -> desk.resolve(world.manager(), EscalationId.next()))
        .isInstanceOf(EscalationNotFoundException.class);
  }

  private EscalationId raise() {
    return world
        .changes()
        .change(
            road, Actor.SYSTEM, change -> escalations.raise(change, NOBODY_FREE, Optional.empty()));
  }

  private List<Escalated> told() {
    return world.timeline(road, Escalated.class);
  }
}
