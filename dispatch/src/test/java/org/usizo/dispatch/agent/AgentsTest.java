package org.usizo.dispatch.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.CareStory;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.Happening.AgentAssigned;
import org.usizo.dispatch.casefile.Happening.Claimed;
import org.usizo.dispatch.casefile.Happening.Escalated;
import org.usizo.dispatch.casefile.Happening.EscalationResolved;
import org.usizo.dispatch.casefile.Happening.Unclaimed;

class AgentsTest extends CareStory {

  @Test
  void aPersonSeenForTheFirstTimeGetsARecordOnce() {
    var person = world.person();
    agents.meet(person, Actor.Role.AGENT, "Sipho");
    agents.meet(person, Actor.Role.AGENT, "Somebody else");
    assertThat(agents.find(person))
        .hasValueSatisfying(
            agent -> {
              assertThat(agent.name()).isEqualTo("Sipho");
              assertThat(agent.presence()).isEqualTo(Presence.OFFLINE);
            });
  }

  @Test
  void presenceEndsByItself() {
    var agent = world.agent();
    agents.setPresence(
        agent.person(), Presence.AVAILABLE, Optional.of(world.now().plusSeconds(60)), NONE);
    var early = wanting(world.road(world.customer()));
    agentSearch.sweep();
    assertThat(world.find(early).agentId()).isEqualTo(agent.person());

    clock.forward(Duration.ofMinutes(1));
    var late = wanting(world.road(world.customer()));
    agentSearch.sweep();
    assertThat(world.find(late).agentId()).isNull();
  }

  @Test
  void theCaseGoesToWhoeverSpeaksTheLanguageThenToTheLeastBurdened() {
    var busy = world.agent();
    var free = world.agent();
    var zulu = world.agent();
    agents.setPresence(zulu.person(), Presence.AVAILABLE, Optional.empty(), languages("zu", "en"));
    claims.claim(busy, world.road(world.customer()));
    claims.claim(zulu, world.road(world.customer()));
    claims.claim(zulu, world.road(world.customer()));

    var inZulu = wanting(speaking("zu-ZA", world.road(world.customer())));
    var inEnglish = wanting(world.road(world.customer()));
    agentSearch.sweep();

    assertThat(world.find(inZulu).agentId()).isEqualTo(zulu.person());
    assertThat(world.find(inEnglish).agentId()).isEqualTo(free.person());
    assertThat(world.timeline(inZulu, AgentAssigned.class)).hasSize(1);
  }

  @Test
  void aFullAgentGetsNoMoreButTheGravest() {
    var agent = world.agent();
    for (int i = 0; i < 5; i++) {
      claims.claim(agent, world.road(world.customer()));
    }
    var road = wanting(world.road(world.customer()));
    var medical = wanting(world.medical(world.customer()));
    agentSearch.sweep();
    assertThat(world.find(road).agentId()).isNull();
    assertThat(world.find(medical).agentId()).isEqualTo(agent.person());
  }

  @Test
  void withNobodyInThirtySecondsAManagerHearsOfIt() {
    var manager = world.managerOnCall();
    var road = wanting(world.road(world.customer()));
    later(Duration.ofSeconds(29));
    assertThat(world.timeline(road, Escalated.class)).isEmpty();
    later(Duration.ofSeconds(1));
    later(Duration.ofSeconds(1));
    assertThat(world.timeline(road, Escalated.class))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.cause()).isEqualTo("NO_AGENT");
              assertThat(told.assigneeId()).isEqualTo(manager.person());
            });
  }

  @Test
  void whoeverComesLateStillGetsTheCaseAndTheAlarmEnds() {
    var road = wanting(world.road(world.customer()));
    later(Duration.ofSeconds(30));
    var agent = world.agent();
    later(Duration.ofSeconds(1));
    assertThat(world.find(road).agentId()).isEqualTo(agent.person());
    assertThat(world.timeline(road, EscalationResolved.class)).hasSize(1);
  }

  @Test
  void whoeverWasGivenACaseAndDoesNotLookAtItLosesIt() {
    world.agent();
    var road = wanting(world.road(world.customer()));
    agentSearch.sweep();
    var first = world.find(road).agentId();
    var second = world.agent();
    later(Duration.ofMinutes(3));
    assertThat(world.find(road).agentId()).isEqualTo(second.person()).isNotEqualTo(first);
  }

  @Test
  void whoeverDoesSomethingWithItHasClaimedIt() {
    var agent = world.agent();
    var road = wanting(world.road(world.customer()));
    agentSearch.sweep();
    care.notes().note(agent, road, "Calling back");
    later(Duration.ofMinutes(3));
    assertThat(world.find(road).claimedAt()).isNotNull();
    assertThat(world.timeline(road, Claimed.class)).hasSize(1);
    assertThat(world.timeline(road, Escalated.class)).isEmpty();
  }

  @Test
  void onlyOneClaimsACaseAndTheOtherLearnsWhoHasIt() {
    var first = world.agent();
    var second = world.agent();
    var road = world.road(world.customer());
    claims.claim(first, road);
    claims.claim(first, road);
    assertRefused(Reason.CLAIMED, () -> claims.claim(second, road));
    assertRefused(Reason.CLAIMED, () -> claims.unclaim(second, road));
    assertThat(world.timeline(road, Claimed.class)).hasSize(1);
  }

  @Test
  void aCaseGivenBackGoesToSomebodyElse() {
    var first = world.agent();
    var road = world.road(world.customer());
    claims.claim(first, road);
    claims.unclaim(first, road);
    claims.unclaim(first, road);
    agentSearch.sweep();
    assertThat(world.find(road).agentId()).as("not to whom gave it back").isNull();
    var second = world.agent();
    agentSearch.sweep();
    assertThat(world.find(road).agentId()).isEqualTo(second.person());
    assertThat(world.timeline(road, Unclaimed.class)).hasSize(1);
  }

  @Test
  void nextIsTheMostUrgentCaseWithoutAnAgent() {
    var agent = world.agent();
    var taken = world.medical(world.customer());
    claims.claim(world.agent(), taken);
    world.road(world.customer());
    var medical = world.medical(world.customer());
    assertThat(claims.claimNext(agent)).contains(medical);
    assertThat(claims.claimNext(agent)).isPresent();
    assertThat(claims.claimNext(agent)).isEmpty();
  }

  @Test
  void anAgentOfOtherAreasIsNotAsked() {
    var elsewhere = world.agent();
    DATABASE
        .jdbi()
        .useHandle(h -> h.execute("UPDATE dispatch.agent SET area_ids = ARRAY[gen_random_uuid()]"));
    var road = wanting(world.road(world.customer()));
    agentSearch.sweep();
    assertThat(world.find(road).agentId()).isNull();
    assertUnknown(() -> claims.claim(elsewhere, road));
    assertThat(claims.claimNext(elsewhere)).isEmpty();
  }

  private static final Optional<List<String>> NONE = Optional.empty();

  private static Optional<List<String>> languages(String... some) {
    return Optional.of(List.of(some));
  }

  /** As intake leaves a case: somebody must have it within 30 s. */
  private CaseId speaking(String language, CaseId id) {
    set(id, "language = '%s'".formatted(language));
    return id;
  }
}
