package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * One change under way: the case is locked, the transaction open. Use it inside {@link
 * CaseChanges#change} only and keep nothing of it.
 */
public final class CaseChange {

  private record Line(Happening happening, String text) {}

  private final Handle handle;
  private final Case current;
  private final Actor actor;
  private final Instant now;
  private final List<Line> lines = new ArrayList<>();

  CaseChange(Handle handle, Case current, Actor actor, Instant now) {
    this.handle = handle;
    this.current = current;
    this.actor = actor;
    this.now = now;
  }

  /** The open transaction, for the stores this change calls. */
  public Handle handle() {
    return handle;
  }

  /** The case as it was when it was locked. */
  public Case current() {
    return current;
  }

  public CaseId caseId() {
    return current.id();
  }

  public Actor actor() {
    return actor;
  }

  /** The one instant of this change. */
  public Instant now() {
    return now;
  }

  /** Puts a line on the timeline. */
  public void record(Happening happening) {
    record(happening, null);
  }

  /** Puts a line on the timeline with words beside it, which can be erased one day. */
  public void record(Happening happening, String text) {
    lines.add(new Line(happening, text));
  }

  boolean hasHappened() {
    return !lines.isEmpty();
  }

  List<CaseEvent> events() {
    var events = new ArrayList<CaseEvent>();
    int sequence = current.lastSequence();
    for (Line line : lines) {
      events.add(new CaseEvent(current.id(), ++sequence, now, actor, line.happening, line.text));
    }
    return events;
  }
}
