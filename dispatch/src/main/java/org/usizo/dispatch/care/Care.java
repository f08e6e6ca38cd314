package org.usizo.dispatch.care;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.escalation.Escalations;

/** Everything people do with a case after the press, by what it is about. */
public final class Care {

  private final Scenes scenes;
  private final Triage triage;
  private final Cancellation cancellation;
  private final Ending ending;
  private final Holding holding;
  private final Notes notes;
  private final Links links;
  private final Promises promises;

  public Care(
      Jdbi jdbi,
      CaseChanges changes,
      Escalations escalations,
      InstantSource clock,
      CarePolicy policy) {
    var door = new CaseDoor(jdbi, changes, clock);
    this.scenes = new Scenes(door);
    this.triage = new Triage(door);
    this.cancellation = new Cancellation(door, policy);
    this.ending = new Ending(door, policy);
    this.holding = new Holding(door, policy);
    this.notes = new Notes(door);
    this.links = new Links(jdbi, door, changes, clock);
    this.promises = new Promises(jdbi, changes, holding, escalations, clock, policy);
  }

  /** Where help goes and where devices are. */
  public Scenes scenes() {
    return scenes;
  }

  /** What an agent finds out. */
  public Triage triage() {
    return triage;
  }

  /** Calling help off. */
  public Cancellation cancellation() {
    return cancellation;
  }

  /** Resolve, close, reopen. */
  public Ending ending() {
    return ending;
  }

  /** Waiting on purpose. */
  public Holding holding() {
    return holding;
  }

  /** Notes, contacts, handovers, messages on the timeline. */
  public Notes notes() {
    return notes;
  }

  /** Cases that have to do with each other. */
  public Links links() {
    return links;
  }

  /**
   * Keeps every promise to whoever waits that is due now.
   *
   * @return how many were
   */
  public int sweep() {
    return promises.sweep();
  }
}
