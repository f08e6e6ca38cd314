package org.usizo.dispatch.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.CareStory;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Happening.Escalated;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.AreaId;

class StaffTest extends CareStory {

  private Staff staff;

  @BeforeEach
  void anOperator() {
    staff = new Staff(DATABASE.jdbi(), clock);
  }

  @Test
  void somebodyCanBeEnteredBeforeTheFirstSignIn() {
    var person = world.person();
    staff.put(person, agent("Thandi", null));
    agents.meet(person, Actor.Role.AGENT, "subject-of-the-token");
    assertThat(agents.find(person).orElseThrow().name()).isEqualTo("Thandi");
    assertThat(staff.list()).extracting(StaffMember::name).contains("Thandi");
    assertThat(staff.find(person).orElseThrow().areaIds()).isNull();
  }

  @Test
  void anAgentIsGivenCasesOfOwnAreasOnly() {
    var agent = world.agent();
    staff.put(agent.person(), agent("Thandi", List.of()));
    var road = wanting(world.road(world.customer()));
    agentSearch.sweep();
    assertThat(world.find(road).agentId()).isNull();

    staff.put(agent.person(), agent("Thandi", List.of(world.find(road).areaId())));
    agentSearch.sweep();
    assertThat(world.find(road).agentId()).isEqualTo(agent.person());
  }

  @Test
  void theManagerOnCallIsWhoTheOperatorSaysItIs() {
    var first = world.managerOnCall().person();
    var second = world.managerOnCall().person();
    staff.put(first, manager("Sipho", false));
    staff.put(second, manager("Zanele", true));
    var road = wanting(world.road(world.customer()));
    later(Duration.ofSeconds(31));
    later(Duration.ofSeconds(1));
    assertThat(world.timeline(road, Escalated.class).getFirst().assigneeId()).isEqualTo(second);
  }

  @Test
  void whoLeavesHasNoOpenCasesAndIsGivenNone() {
    var agent = world.agent();
    var road = world.road(world.customer());
    claims.claim(agent, road);
    assertThat(staff.retire(agent.person())).contains(1);
    assertThat(staff.find(agent.person())).isPresent();

    claims.unclaim(agent, road);
    assertThat(staff.retire(agent.person())).contains(0);
    assertThat(staff.find(agent.person())).isEmpty();
    agents.setPresence(agent.person(), Presence.AVAILABLE, Optional.empty(), Optional.empty());
    var other = wanting(world.road(world.customer()));
    agentSearch.sweep();
    assertThat(world.find(other).agentId()).isNull();
    assertThat(staff.retire(agent.person())).isEmpty();
  }

  @Test
  void whoComesBackIsThereAgain() {
    var person = world.person();
    staff.put(person, agent("Thandi", null));
    staff.retire(person);
    staff.put(person, agent("Thandi", null));
    assertThat(staff.find(person)).isPresent();
  }

  @Test
  void anUnknownAreaIsRefusedByName() {
    var nowhere = AreaId.next();
    PersonId person = world.person();
    assertThatThrownBy(() -> staff.put(person, agent("Thandi", List.of(nowhere))))
        .isInstanceOf(UnknownAreaException.class)
        .hasMessageContaining(nowhere.toString());
  }

  private static AgentProfile agent(String name, List<AreaId> areas) {
    return new AgentProfile(name, Actor.Role.AGENT, List.of("en"), areas, false, 5);
  }

  private static AgentProfile manager(String name, boolean onCall) {
    return new AgentProfile(name, Actor.Role.MANAGER, List.of("en"), null, onCall, 5);
  }
}
