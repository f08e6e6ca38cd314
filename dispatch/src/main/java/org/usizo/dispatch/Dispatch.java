package org.usizo.dispatch;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.EventFeed;
import org.usizo.dispatch.casefile.Sequencer;
import org.usizo.dispatch.escalation.EscalationDesk;
import org.usizo.dispatch.escalation.Escalations;
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
  private final EventFeed events;

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
    addSweeper("sequencer", new Sequencer(jdbi)::place);
    this.escalations =
        new Escalations(jdbi, changes, clock, settings.escalation(), settings.everyArea());
    this.escalationDesk = new EscalationDesk(jdbi, changes, clock, settings.escalation());
    addSweeper("escalations", escalations::sweep);
  }

  /** Escalations as agents and managers see and handle them. */
  public EscalationDesk escalations() {
    return escalationDesk;
  }

  /**
   * Starts the sweeps that keep every deadline; a door that is not started still answers, but
   * nothing moves by itself.
   */
  public void start() {
    sweepers.forEach(Sweeper::start);
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
