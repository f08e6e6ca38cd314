package org.usizo.notifications.message;

/** Everything a person can be told. Each has a template in every language. */
public enum Meaning {
  RECEIVED(Topic.PROGRESS),
  STILL_SEARCHING(Topic.PROGRESS),
  HELP_FOUND(Topic.PROGRESS),
  HELP_CHANGED(Topic.PROGRESS),
  HELP_NEEDED_ELSEWHERE(Topic.PROGRESS),
  ON_THE_WAY(Topic.PROGRESS),
  WAIT_LONGER(Topic.ETA),
  WAIT_AS_SAID(Topic.ETA),
  DELAYED(Topic.ETA),
  NEAR(Topic.ETA),
  ARRIVED(Topic.PROGRESS),
  TRANSPORTING(Topic.PROGRESS),
  AT_DESTINATION(Topic.PROGRESS),
  RESOLVED(Topic.PROGRESS),
  CANCELLED(Topic.PROGRESS),
  REOPENED(Topic.PROGRESS),
  NEW_MESSAGE(Topic.CONVERSATION),
  SURVEY(Topic.SURVEY),
  OFFER(Topic.OFFER),
  OFFER_WITHDRAWN(Topic.OFFER),
  ASSIGNED(Topic.TASK),
  CASE_CHANGED(Topic.TASK),
  CANCELLATION_REQUESTED(Topic.TASK),
  TASK_CANCELLED(Topic.TASK),
  CASE_FOR_AGENT(Topic.ALARM),
  ESCALATION(Topic.ALARM),
  DISTRESS(Topic.ALARM);

  private final Topic topic;

  Meaning(Topic topic) {
    this.topic = topic;
  }

  public Topic topic() {
    return topic;
  }
}
