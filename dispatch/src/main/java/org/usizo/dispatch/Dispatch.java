package org.usizo.dispatch;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.alert.Intake;
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

  @SuppressWarnings("unused") // the slices use it
  private final CaseChanges changes;

  @SuppressWarnings("unused") // the slices use it
  private final Escalations escalations;

  private final EscalationDesk escalationDesk;
  private final Reaching reaching;
  private final EventFeed events;
  private final Intake alerts;

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
  }

  /** Takes presses in. */
  public Intake alerts() {
    return alerts;
  }

  @Override
  public void close() {
    sweepers.forEach(Sweeper::close);
  }

  private void addSweeper(String name, Sweeper.Sweep sweep) {
    sweepers.add(new Sweeper(name, settings.sweepInterval(), sweep));
  }

  private void wakeSweepers() {
    sweepers.forEach(Sweeper::wake);
  }
}
