package org.usizo.dispatch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.agent.AgentSearch;
import org.usizo.dispatch.agent.Agents;
import org.usizo.dispatch.agent.Claims;
import org.usizo.dispatch.agent.Staff;
import org.usizo.dispatch.alert.Intake;
import org.usizo.dispatch.area.Areas;
import org.usizo.dispatch.assignment.AssignmentDesk;
import org.usizo.dispatch.assignment.Assignments;
import org.usizo.dispatch.assignment.Candidates;
import org.usizo.dispatch.assignment.Crews;
import org.usizo.dispatch.assignment.Distresses;
import org.usizo.dispatch.care.Care;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseBriefStore;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Cases;
import org.usizo.dispatch.casefile.EventFeed;
import org.usizo.dispatch.casefile.Relay;
import org.usizo.dispatch.casefile.Sequencer;
import org.usizo.dispatch.casefile.Vitals;
import org.usizo.dispatch.casefile.VitalsStore;
import org.usizo.dispatch.customer.People;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PhoneNumbers;
import org.usizo.dispatch.escalation.EscalationDesk;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.escalation.Reaching;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.eta.EtaReports;
import org.usizo.dispatch.eta.RoadListener;
import org.usizo.dispatch.experience.Shares;
import org.usizo.dispatch.experience.Surveys;
import org.usizo.dispatch.planning.Planner;
import org.usizo.dispatch.responder.Devices;
import org.usizo.dispatch.responder.PositionHistory;
import org.usizo.dispatch.responder.Positions;
import org.usizo.dispatch.responder.Responders;
import org.usizo.dispatch.store.Sweeper;

/**
 * The only door of this module: from the press to help standing beside the person, and what if
 * nobody comes. Safe for use by many threads; any number of nodes may have one on the same
 * database.
 */
public final class Dispatch implements AutoCloseable {

  /** A plan may use a fifth of one processor, however much happens. */
  private static final int PLAN_RESTS_TIMES = 4;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final DispatchSettings settings;
  private final List<Sweeper> sweepers = new CopyOnWriteArrayList<>();
  private final List<Sweeper> recurring = new CopyOnWriteArrayList<>();

  private final CaseChanges changes;

  private final Escalations escalations;

  private final EscalationDesk escalationDesk;
  private final Reaching reaching;
  private final EventFeed events;
  private final Intake alerts;
  private final Responders responders;
  private final Positions positions;
  private final Devices devices;
  private final EtaDesk etaDesk;
  private final AssignmentDesk assignmentDesk;
  private final Planner planner;
  private final Cases cases;
  private final Care care;
  private final Agents agents;
  private final Claims claims;
  private final Surveys surveys;
  private final Shares shares;
  private final People people;
  private final Areas areas;
  private final Staff staff;

  /**
   * @param jdbi from {@link org.usizo.dispatch.store.DispatchSql#on}, on a migrated database
   * @param clock every time in this module comes from it
   */
  public Dispatch(Jdbi jdbi, InstantSource clock, DispatchSettings settings) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.settings = settings;
    this.changes = new CaseChanges(jdbi, clock, settings.closeAfter(), this::wakeSweepers);
    this.events = new EventFeed(jdbi);
    this.alerts = new Intake(jdbi, clock, changes, settings.alerts());
    this.areas = new Areas(jdbi, clock);
    this.staff = new Staff(jdbi, clock);
    this.people = new People(jdbi, clock, new PhoneNumbers(settings.alerts().country()));
    addSweeper("sequencer", new Sequencer(jdbi)::place);
    this.escalations =
        new Escalations(jdbi, changes, clock, settings.escalation(), settings.everyArea());
    this.reaching = new Reaching(escalations);
    this.escalationDesk = new EscalationDesk(jdbi, changes, clock, settings.escalation());
    addRecurring("escalations", settings.sweepInterval(), escalations::sweep);
    addRecurring("ended-escalations", Duration.ofSeconds(1), escalations::sweepEnded);
    this.responders = new Responders(jdbi, clock, AssignmentDesk::isBusy);
    this.positions = new Positions(jdbi, clock);
    this.devices = new Devices(jdbi, clock);
    this.etaDesk = new EtaDesk(jdbi, clock, settings.eta());
    this.assignmentDesk =
        new AssignmentDesk(
            jdbi,
            clock,
            changes,
            escalations,
            positions,
            etaDesk,
            settings.assignment(),
            settings.plan());
    this.planner = planner();
    sweepFleet();
    var door = new CaseDoor(jdbi, changes, clock);
    this.cases = new Cases(jdbi, door, clock);
    this.care = new Care(jdbi, changes, escalations, clock, settings.care());
    addRecurring("care", settings.sweepInterval(), care::sweep);
    this.agents = new Agents(jdbi, clock, settings.agents(), this::wakeSweepers);
    this.claims = new Claims(jdbi, door, escalations, settings.agents());
    addSweeper("agents", agentSearch()::sweep);
    this.surveys = new Surveys(door);
    this.shares = new Shares(jdbi, door, clock);
  }

  private void sweepFleet() {
    addSweeper("tasks", assignmentDesk::sweepTasks);
    addRecurring("offers", settings.sweepInterval(), assignmentDesk::sweepOffers);
    recurring.add(new Sweeper("plan", settings.sweepInterval(), PLAN_RESTS_TIMES, planner::sweep));
    addRecurring("watch", Duration.ofSeconds(1), assignmentDesk::sweepWatch);
    addRecurring("wait-estimates", Duration.ofSeconds(2), assignmentDesk::refreshWaits);
    addRecurring("eta-calibration", Duration.ofMinutes(1), etaDesk::refresh);
    addRecurring("shifts", Duration.ofSeconds(1), responders::endShifts);
    var history = new PositionHistory(jdbi, clock, settings.assignment().trackRetention());
    addRecurring("position-history", Duration.ofHours(6), history::maintain);
  }

  private Planner planner() {
    return new Planner(
        jdbi,
        clock,
        changes,
        assignmentDesk.plannedMoves(),
        etaDesk,
        settings.plan(),
        settings.assignment().freshFor());
  }

  /** The fleet: who can be sent, with which skills, and who is on duty. */
  public Responders responders() {
    return responders;
  }

  /** How true the ETAs were that people were told. */
  public EtaReports etaReports() {
    return etaDesk.reports();
  }

  /** Has this listener hear how the routing service does. */
  public void reportRoadsTo(RoadListener listener) {
    etaDesk.roads().reportTo(listener);
  }

  /** Where responders are. */
  public Positions positions() {
    return positions;
  }

  /** Trackers and tracking apps that report for responders. */
  public Devices devices() {
    return devices;
  }

  /** Offers and the work that comes of them. */
  public Assignments assignments() {
    return assignmentDesk.assignments();
  }

  /** Reads cases as each role may see them. */
  public Cases cases() {
    return cases;
  }

  /** What people do with a case after the press. */
  public Care care() {
    return care;
  }

  /** Who works here and is there. */
  public Agents agents() {
    return agents;
  }

  /** Which agent has which case. */
  public Claims claims() {
    return claims;
  }

  /** What people thought of the help they got. */
  public Surveys surveys() {
    return surveys;
  }

  /** Links for family and friends. */
  public Shares shares() {
    return shares;
  }

  /** Who could go for a case. */
  public Candidates candidates() {
    return assignmentDesk.candidates();
  }

  /** What crews see, and how they are seen. */
  public Crews crews() {
    return assignmentDesk.crews();
  }

  /** Responders in danger. */
  public Distresses distresses() {
    return assignmentDesk.distresses();
  }

  /** Escalations as agents and managers see and handle them. */
  public EscalationDesk escalations() {
    return escalationDesk;
  }

  /** What happened, to read along. */
  public EventFeed events() {
    return events;
  }

  /** What an operator looks at first, counted now. */
  public Vitals vitals() {
    return jdbi.withHandle(handle -> VitalsStore.get(handle, clock.instant()));
  }

  /** Who has to do with a case, for whoever tells them. */
  public CaseBrief brief(CaseId caseId) {
    return jdbi.withHandle(handle -> CaseBriefStore.get(handle, caseId));
  }

  /**
   * Has every event handed to this teller, at least once and in order within its case. Call before
   * {@link #start}.
   */
  public void relayTo(Relay.Teller teller) {
    addSweeper("relay", new Relay(jdbi, clock, teller)::tellDue);
  }

  /** Nobody could be told by any channel: from now on reaching this person is an agent's task. */
  public void personUnreached(CaseId caseId, PersonId person, String meaning, String reason) {
    changes.change(
        caseId, Actor.SYSTEM, change -> reaching.unreached(change, person, meaning, reason));
  }

  /**
   * Starts the sweeps that keep every deadline; a door that is not started still answers, but
   * nothing moves by itself.
   */
  public void start() {
    sweepers.forEach(Sweeper::start);
    recurring.forEach(Sweeper::start);
  }

  /** Agents and managers, as operators keep them. */
  public Staff staff() {
    return staff;
  }

  /** Where we serve. */
  public Areas areas() {
    return areas;
  }

  /** Takes presses in. */
  public Intake alerts() {
    return alerts;
  }

  /** People as such: profiles and the keys that press for them. */
  public People people() {
    return people;
  }

  @Override
  public void close() {
    sweepers.forEach(Sweeper::close);
    recurring.forEach(Sweeper::close);
    planner.close();
    etaDesk.close();
  }

  private AgentSearch agentSearch() {
    return new AgentSearch(
        jdbi, changes, escalations, clock, settings.agents(), settings.everyArea());
  }

  private void addSweeper(String name, Sweeper.Sweep sweep) {
    sweepers.add(new Sweeper(name, settings.sweepInterval(), sweep));
  }

  /** For what time makes due, and no commit. */
  private void addRecurring(String name, Duration interval, Sweeper.Sweep sweep) {
    recurring.add(new Sweeper(name, interval, sweep));
  }

  private void wakeSweepers() {
    sweepers.forEach(Sweeper::wake);
  }
}
