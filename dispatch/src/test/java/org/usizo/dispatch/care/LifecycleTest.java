package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.usizo.dispatch.care.Scenes.SceneChange;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.experience.Surveys.Answers;
import org.usizo.dispatch.geo.Position;

/** Every deed in every status of a case: what the table allows happens, the rest is refused. */
class LifecycleTest extends CareStory {

  /** What a repeat of a deed leaves as it is instead of refusing it. */
  private static final Map<Deed, CaseStatus> REPEATS =
      Map.of(
          Deed.CANCEL, CaseStatus.CANCELLED,
          Deed.RESOLVE, CaseStatus.RESOLVED,
          Deed.CLOSE, CaseStatus.CLOSED);

  private Viewer owner;
  private Viewer agent;

  @TestFactory
  List<DynamicTest> everyDeedInEveryStatus() {
    var tests = new ArrayList<DynamicTest>();
    for (CaseStatus status : CaseStatus.values()) {
      deeds()
          .forEach(
              (deed, act) ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          "%s while %s".formatted(deed, status), () -> check(deed, act, status))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> whereEveryDeedLeads() {
    return List.of(
        leads(Deed.CANCEL, CaseStatus.DISPATCHING, CaseStatus.CANCELLED),
        leads(Deed.CANCEL, CaseStatus.EN_ROUTE, CaseStatus.CANCELLED),
        leads(Deed.HOLD, CaseStatus.RECEIVED, CaseStatus.ON_HOLD),
        leads(Deed.RESOLVE, CaseStatus.ON_HOLD, CaseStatus.RESOLVED),
        leads(Deed.RESOLVE, CaseStatus.TRANSPORTING, CaseStatus.RESOLVED),
        leads(Deed.CLOSE, CaseStatus.RESOLVED, CaseStatus.CLOSED),
        leads(Deed.REOPEN, CaseStatus.CLOSED, CaseStatus.DISPATCHING),
        leads(Deed.REOPEN, CaseStatus.RESOLVED, CaseStatus.DISPATCHING),
        leads(Deed.MERGE, CaseStatus.DISPATCHING, CaseStatus.RESOLVED));
  }

  private DynamicTest leads(Deed deed, CaseStatus from, CaseStatus to) {
    return DynamicTest.dynamicTest(
        "%s leads from %s to %s".formatted(deed, from, to),
        () -> {
          var id = caseThatIs(from);
          deeds().get(deed).accept(this, id);
          assertThat(status(id)).isEqualTo(to);
        });
  }

  private void check(Deed deed, BiConsumer<LifecycleTest, CaseId> act, CaseStatus status) {
    var id = caseThatIs(status);
    boolean possible = CaseTransition.isPossible(deed, status) || REPEATS.get(deed) == status;
    if (possible) {
      act.accept(this, id);
    } else {
      assertRefused(Reason.ILLEGAL_STEP, () -> act.accept(this, id));
      assertThat(status(id)).isEqualTo(status);
    }
  }

  private static Map<Deed, BiConsumer<LifecycleTest, CaseId>> deeds() {
    return Map.ofEntries(
        Map.entry(Deed.CLAIM, (t, id) -> t.claims.claim(t.agent, id)),
        Map.entry(Deed.CHANGE_SCENE, (t, id) -> t.changeScene(id)),
        Map.entry(Deed.SEND_POSITION, (t, id) -> t.sendPosition(id)),
        Map.entry(Deed.TRIAGE, (t, id) -> t.triage(id)),
        Map.entry(Deed.CANCEL, (t, id) -> t.care.cancellation().cancel(t.agent, id, null)),
        Map.entry(Deed.HOLD, (t, id) -> t.hold(id)),
        Map.entry(Deed.HAND_OVER, (t, id) -> t.handOver(id)),
        Map.entry(
            Deed.RESOLVE, (t, id) -> t.care.ending().resolve(t.agent, id, Outcome.FIXED, null)),
        Map.entry(Deed.CLOSE, (t, id) -> t.care.ending().close(t.agent, id)),
        Map.entry(Deed.REOPEN, (t, id) -> t.care.ending().reopen(t.agent, id, null)),
        Map.entry(Deed.MERGE, (t, id) -> t.merge(id)),
        Map.entry(
            Deed.ANSWER_SURVEY,
            (t, id) -> t.surveys.answer(t.owner, id, new Answers(5, 7, 10, null))),
        Map.entry(Deed.SHARE, (t, id) -> t.shares.create(t.owner, id)));
  }

  private CaseId caseThatIs(CaseStatus status) {
    owner = world.customer();
    agent = world.agent();
    var id = world.road(owner);
    switch (status) {
      case RECEIVED -> {}
      case DISPATCHING -> world.offer(id, world.responder(world.person()));
      case ASSIGNED -> bind(id, AssignmentStatus.ACCEPTED);
      case EN_ROUTE -> bind(id, AssignmentStatus.EN_ROUTE);
      case ON_SCENE -> bind(id, AssignmentStatus.ON_SCENE);
      case TRANSPORTING -> bind(id, AssignmentStatus.TRANSPORTING);
      case ON_HOLD -> hold(id);
      case RESOLVED -> care.ending().resolve(agent, id, Outcome.FIXED, null);
      case CLOSED -> {
        world.offer(id, world.responder(world.person()));
        care.ending().resolve(agent, id, Outcome.FIXED, null);
        care.ending().close(agent, id);
      }
      case CANCELLED -> care.cancellation().cancel(agent, id, null);
    }
    assertThat(status(id)).isEqualTo(status);
    return id;
  }

  private void bind(CaseId id, AssignmentStatus status) {
    world.assignment(id, world.responder(world.person()), status);
  }

  private void hold(CaseId id) {
    care.holding().hold(agent, id, clock.instant().plus(Duration.ofHours(1)), null);
  }

  private void changeScene(CaseId id) {
    care.scenes()
        .change(owner, id, Optional.empty(), new SceneChange(null, "here", null, null, null));
  }

  private void sendPosition(CaseId id) {
    care.scenes().addPositions(owner, id, List.of(Position.of(-26.2, 28.0)));
  }

  private void triage(CaseId id) {
    care.triage()
        .apply(
            agent,
            id,
            Optional.empty(),
            new Triage.Findings(
                2, null, null, null, null, null, null, null, null, null, null, null));
  }

  private void handOver(CaseId id) {
    care.notes().handOver(agent, id, new Notes.Handover("EMS", null, null, null, null, null));
  }

  private void merge(CaseId id) {
    care.links().merge(agent, id, world.medical(world.customer()));
  }
}
