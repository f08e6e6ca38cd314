package org.usizo.dispatch.alert;

/** What raised an alert. */
public enum Trigger {
  BUTTON,
  CRASH,
  SMS,
  VOICE,
  /** An agent, for somebody on the phone. */
  AGENT
}
