package org.usizo.notifications.message;

import java.util.List;

/**
 * Meanings about the same thing. Within a case and recipient a later event of a topic makes an
 * earlier one old news.
 */
public enum Topic {
  /** Where the case stands. */
  PROGRESS(true, false),
  /** When help will be there: only the newest figure is worth a push. */
  ETA(true, true),
  /** Somebody wrote; the push only calls to the conversation, which holds every message. */
  CONVERSATION(true, false),
  /** Will you take this task; a withdrawal kills the question that is still under way. */
  OFFER(true, true),
  /** What a crew must know of its task: each piece counts. */
  TASK(false, false),
  /** Alarms for staff: each counts. */
  ALARM(false, false),
  SURVEY(true, true);

  private final boolean latestOnly;
  private final boolean overtaking;

  Topic(boolean latestOnly, boolean overtaking) {
    this.latestOnly = latestOnly;
    this.overtaking = overtaking;
  }

  /** Whether one that comes after a later event's is not told at all. */
  public boolean latestOnly() {
    return latestOnly;
  }

  /**
   * The topics whose later news makes this one's old: itself, and of an arrival time the arrival.
   */
  public List<Topic> silencedBy() {
    return this == ETA ? List.of(ETA, PROGRESS) : List.of(this);
  }

  /** Whether a later event's takes back an earlier one that has not left yet. */
  public boolean overtaking() {
    return overtaking;
  }
}
