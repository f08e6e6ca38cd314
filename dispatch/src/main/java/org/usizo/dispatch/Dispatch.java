package org.usizo.dispatch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.alert.Intake;
import org.usizo.dispatch.assignment.AssignmentDesk;
import org.usizo.dispatch.assignment.Assignments;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseBriefStore;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.EventFeed;
import org.usizo.dispatch.casefile.Relay;
import org.usizo.dispatch.casefile.Sequencer;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.escalation.EscalationDesk;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.escalation.Reaching;
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

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final DispatchSettings settings;
  private final List<Sweeper> sweepers = new CopyOnWriteArrayList<>();
  private final List<Sweeper> recurring = new CopyOnWriteArrayList<>();

  @SuppressWarnings("unused") // the slices use it
  private final CaseChanges changes;

  @SuppressWarnings("unused") // the slices use it
  private final Escalations escalations;

  private final EscalationDesk escalationDesk;
  private final Reaching reaching;
  private final EventFeed events;
  private final Intake alerts;
  private final Responders responders;
  private final Positions positions;
  private final Devices devices;
  private final AssignmentDesk assignmentDesk;

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
    addSweeper("sequencer", new Sequencer(jdbi)::place);
    this.escalations =
        new Escalations(jdbi, changes, clock, settings.escalation(), settings.everyArea());
    this.reaching = new Reaching(escalations);
    this.escalationDesk = new EscalationDesk(jdbi, changes, clock, settings.escalation());
    addSweeper("escalations", escalations::sweep);
    this.responders = new Responders(jdbi, clock, AssignmentDesk::isBusy);
    this.positions = new Positions(jdbi, clock);
    this.devices = new Devices(jdbi, clock);
    this.assignmentDesk =
        new AssignmentDesk(jdbi, clock, changes, escalations, positions, settings.assignment());
    sweepFleet();
  }

  private void sweepFleet() {
    addSweeper("tasks", assignmentDesk::sweepTasks);
    addSweeper("offers", assignmentDesk::sweepOffers);
    addRecurring("shifts", Duration.ofSeconds(1), responders::endShifts);
    var history = new PositionHistory(jdbi, clock, settings.assignment().trackRetention());
    addRecurring("position-history", Duration.ofHours(6), history::maintain);
  }

  /** The fleet: who can be sent, with which skills, and who is on duty. */
  public Responders responders() {
    return responders;
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

  /** Escalations as agents and managers see and handle them. */
  public EscalationDesk escalations() {
    return escalationDesk;
  }

  /** What happened, to read along. */
  public EventFeed events() {
    return events;
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

  /** Takes presses in. */
  public Intake alerts() {
    return alerts;
  }

  @Override
  public void close() {
    sweepers.forEach(Sweeper::close);
    recurring.forEach(Sweeper::close);
  }

  private void addSweeper(String name, Sweeper.Sweep sweep) {
    sweepers.add(new Sweeper(name, settings.sweepInterval(), sweep));
  }

  /** For what no commit makes due. */
  private void addRecurring(String name, Duration interval, Sweeper.Sweep sweep) {
    recurring.add(new Sweeper(name, interval, sweep));
  }

  private void wakeSweepers() {
    sweepers.forEach(Sweeper::wake);
  }
}
