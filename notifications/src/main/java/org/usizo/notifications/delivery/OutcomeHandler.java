package org.usizo.notifications.delivery;

/** Hears outcomes. */
@FunctionalInterface
public interface OutcomeHandler {

  /**
   * Takes note of an outcome. May see one again, after a crash; one it throws at comes again later.
   */
  void handle(Outcome outcome) throws Exception;
}
