package org.usizo.dispatch.escalation;

import java.util.Optional;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.customer.PersonId;

/**
 * When the channels have given up on somebody, a human tries: calls, asks a neighbour, sends word.
 */
public final class Reaching {

  private final Escalations escalations;

  public Reaching(Escalations escalations) {
    this.escalations = escalations;
  }

  /**
   * Notes that a person was not reached and makes reaching them an agent's task, once per case
   * until it is resolved. Nothing happens on a case that is over.
   *
   * @param meaning what they should have been told
   * @param reason why it did not reach them
   */
  public boolean unreached(CaseChange change, PersonId person, String meaning, String reason) {
    if (!change.current().status().isOpen()) {
      return false;
    }
    change.record(new Happening.PersonUnreached(person, meaning, reason));
    escalations.raise(change, EscalationCause.PERSON_UNREACHED, Optional.empty());
    return true;
  }
}
