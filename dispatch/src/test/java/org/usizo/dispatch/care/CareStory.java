package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.agent.AgentPolicy;
import org.usizo.dispatch.agent.AgentSearch;
import org.usizo.dispatch.agent.Agents;
import org.usizo.dispatch.agent.Claims;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseNotFoundException;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Cases;
import org.usizo.dispatch.escalation.EscalationPolicy;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.experience.Shares;
import org.usizo.dispatch.experience.Surveys;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

/**
 * What stories about care have in common: a database, a clock, and everything that acts on cases.
 */
public abstract class CareStory {

  @RegisterExtension protected static final TestDatabase DATABASE = new TestDatabase();

  protected SettableClock clock;
  protected CareFixture world;
  protected CaseDoor door;
  protected Cases cases;
  protected Care care;
  protected Escalations escalations;
  protected Agents agents;
  protected Claims claims;
  protected AgentSearch agentSearch;
  protected Surveys surveys;
  protected Shares shares;

  @BeforeEach
  protected void aMondayMorning() {
    DATABASE.clear();
    clock = SettableClock.atMondayMorning();
    var jdbi = DATABASE.jdbi();
    world = new CareFixture(jdbi, clock);
    var changes = world.changes();
    var policy = AgentPolicy.defaults();
    door = new CaseDoor(jdbi, changes, clock);
    escalations = new Escalations(jdbi, changes, clock, EscalationPolicy.defaults(), true);
    cases = new Cases(jdbi, door, clock);
    care = new Care(jdbi, changes, escalations, clock, CarePolicy.defaults());
    agents = new Agents(jdbi, clock, policy, () -> {});
    claims = new Claims(jdbi, door, escalations, policy);
    agentSearch = new AgentSearch(jdbi, changes, escalations, clock, policy, true);
    surveys = new Surveys(door);
    shares = new Shares(jdbi, door, clock);
  }

  /** The case wants an agent within half a minute. */
  protected CaseId wanting(CaseId id) {
    set(id, "agent_due_at = '%s'".formatted(clock.instant().plusSeconds(30)));
    return id;
  }

  protected void set(CaseId id, String column) {
    DATABASE
        .jdbi()
        .useHandle(
            h ->
                h.execute("UPDATE dispatch.case_file SET " + column + " WHERE id = ?", id.value()));
  }

  protected CaseStatus status(CaseId id) {
    return world.find(id).status();
  }

  protected void later(Duration by) {
    clock.forward(by);
    care.sweep();
    agentSearch.sweep();
  }

  protected static void assertRefused(Reason reason, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            CaseRefusedException.class,
            refusal -> assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason));
  }

  protected static void assertUnknown(ThrowingCallable deed) {
    assertThatThrownBy(deed).isInstanceOf(CaseNotFoundException.class);
  }
}
