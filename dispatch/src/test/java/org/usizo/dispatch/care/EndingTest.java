package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.Closed;
import org.usizo.dispatch.casefile.Happening.Reopened;
import org.usizo.dispatch.casefile.Happening.Resolved;
import org.usizo.dispatch.casefile.Happening.TaskCancelled;
import org.usizo.dispatch.casefile.TaskState;

class EndingTest extends CareStory {

  @Test
  void anyOpenCaseCanBeResolvedWithoutAResponder() {
    var road = world.road(world.customer());
    care.ending().resolve(world.agent(), road, Outcome.SOLVED_BY_PHONE, "Loose battery clamp");
    assertThat(status(road)).isEqualTo(CaseStatus.RESOLVED);
    assertThat(world.find(road).outcome()).isEqualTo("SOLVED_BY_PHONE");
    assertThat(world.timeline(road, TaskCancelled.class)).hasSize(1);
  }

  @Test
  void resolvingTakesBackWhoIsStillDriving() {
    var road = world.road(world.customer());
    world.assignment(road, world.responder(world.person()), AssignmentStatus.EN_ROUTE);
    care.ending().resolve(world.manager(), road, Outcome.FALSE_ALARM, null);
    assertThat(lastMove(road).to()).isEqualTo(AssignmentStatus.WITHDRAWN);
    assertThat(status(road)).isEqualTo(CaseStatus.RESOLVED);
  }

  @Test
  void resolvingAsFixedClearsTheCrewThatIsThere() {
    var road = world.road(world.customer());
    world.assignment(road, world.responder(world.person()), AssignmentStatus.ON_SCENE);
    care.ending().resolve(world.agent(), road, Outcome.FIXED, null);
    assertThat(lastMove(road).to()).isEqualTo(AssignmentStatus.CLEARED);
    assertThat(taskStates(road)).containsExactly(TaskState.DONE);
  }

  @Test
  void aRepeatChangesNothing() {
    var agent = world.agent();
    var road = world.road(world.customer());
    care.ending().resolve(agent, road, Outcome.FIXED, null);
    care.ending().resolve(agent, road, Outcome.FIXED, null);
    care.ending().close(agent, road);
    care.ending().close(agent, road);
    assertThat(world.timeline(road, Resolved.class)).hasSize(1);
    assertThat(world.timeline(road, Closed.class)).hasSize(1);
  }

  @Test
  void aCaseTheCrewResolvedGetsItsOutcomeFromTheAgent() {
    var road = world.road(world.customer());
    world.change(
        road,
        new Resolved(null),
        "UPDATE dispatch.task SET state = 'DONE' WHERE case_id = '%s'".formatted(road));
    assertThat(status(road)).isEqualTo(CaseStatus.RESOLVED);
    care.ending().resolve(world.agent(), road, Outcome.TOWED, null);
    assertThat(world.find(road).outcome()).isEqualTo("TOWED");
  }

  @Test
  void aResolvedCaseClosesByItselfAfterAWhile() {
    var road = world.road(world.customer());
    care.ending().resolve(world.agent(), road, Outcome.FIXED, null);
    later(Duration.ofMinutes(14));
    assertThat(status(road)).isEqualTo(CaseStatus.RESOLVED);
    later(Duration.ofMinutes(1));
    assertThat(status(road)).isEqualTo(CaseStatus.CLOSED);
    assertThat(world.find(road).resolvedAt()).isBefore(world.find(road).closedAt());
  }

  @Test
  void aClosedCaseReopensToDispatchingWithItsTasksOpen() {
    var agent = world.agent();
    var road = world.road(world.customer());
    world.addTask(road, List.of("BATTERY"));
    world.assignment(road, world.responder(world.person()), AssignmentStatus.ON_SCENE);
    care.ending().resolve(agent, road, Outcome.FIXED, null);
    care.ending().close(agent, road);

    care.ending().reopen(agent, road, "It stopped again");

    assertThat(status(road)).isEqualTo(CaseStatus.DISPATCHING);
    assertThat(taskStates(road)).containsExactly(TaskState.OPEN, TaskState.CANCELLED);
    assertThat(world.timeline(road, Reopened.class)).hasSize(1);
    assertThat(world.find(road).closedAt()).isNull();
    assertThat(world.find(road).resolvedAt()).isNull();
  }

  @Test
  void aReopenedCaseWaitsForNoAgentFirst() {
    var agent = world.agent();
    var road = world.road(world.customer());
    set(road, "agent_first_until = '%s'".formatted(world.now().plusSeconds(60)));
    care.ending().resolve(agent, road, Outcome.SOLVED_BY_PHONE, null);
    care.ending().reopen(agent, road, null);
    assertThat(world.find(road).agentFirstUntil()).isNull();
  }

  @Test
  void aCaseThatWasResolvedByPhoneReopensToo() {
    var agent = world.agent();
    var road = world.road(world.customer());
    care.ending().resolve(agent, road, Outcome.SOLVED_BY_PHONE, null);
    care.ending().reopen(agent, road, null);
    assertThat(taskStates(road)).containsExactly(TaskState.OPEN);
    assertThat(status(road).isOpen()).isTrue();
  }

  @Test
  void customersEndNothing() {
    var customer = world.customer();
    var road = world.road(customer);
    assertRefused(
        Reason.NOT_ALLOWED, () -> care.ending().resolve(customer, road, Outcome.FIXED, null));
  }

  private AssignmentMoved lastMove(CaseId id) {
    return world.timeline(id, AssignmentMoved.class).getLast();
  }

  private List<TaskState> taskStates(CaseId id) {
    return cases.get(world.agent(), id).tasks().stream().map(task -> task.state()).toList();
  }
}
